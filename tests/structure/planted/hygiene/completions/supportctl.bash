_complete() { COMPREPLY=( $(compgen -W "$words") ); }

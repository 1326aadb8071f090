The scripts for shells come out of the program.

  $ supportctl completion bash | head -1
  # bash completion for supportctl: the program itself says what may come next.
  $ supportctl completion zsh | head -1
  #compdef supportctl
  $ supportctl completion fish | head -1
  # fish completion for supportctl: the program itself says what may come next.
  $ supportctl completion bash | bash -n
  $ supportctl completion tcsh
  supportctl: error: 'tcsh' is not a value for SHELL
  supportctl: hint: give bash, zsh or fish
  [2]

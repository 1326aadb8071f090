# fish completion for supportctl: the program itself says what may come next.
function __supportctl_candidates
    set -l words (commandline --tokenize --cut-at-cursor --current-process) (commandline --current-token --cut-at-cursor)
    supportctl complete -o tsv -- $words[2..] 2>/dev/null
end
complete --command supportctl --arguments '(__supportctl_candidates)'

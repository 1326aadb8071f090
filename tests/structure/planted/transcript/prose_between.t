  $ supportctl

Output that prose keeps from its command is not its output:

  hello

Only prose.

  and an indented line

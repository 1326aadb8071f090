%%401x // one line too many

%%400x // as long as a file may be

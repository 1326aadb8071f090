  $ supportctl no-end
  no end

  $ supportctl ticket list

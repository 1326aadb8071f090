%%401x // tests are held to the limits too

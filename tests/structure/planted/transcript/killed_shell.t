The session does not survive.

  $ kill -9 $$

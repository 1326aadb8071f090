Every list, record and page can be a page for a browser. It stands alone, and what customers wrote is shown, never
obeyed.

  $ supportctl init --tz Europe/Berlin >/dev/null
  $ supportctl() { command supportctl --now 2026-11-16T09:00:00Z "$@"; }
  $ body() { sed '1,/^<body>/d; /^<\/body>/,$d'; }
  $ supportctl ticket new --email ann@example.com --subject 'Printer <b>jams</b>' --severity urgent -m '<script>x</script>' >/dev/null

  $ supportctl ticket list -o html | sed '/^<style>/,/^<\/style>/d'
  <!doctype html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <title>Ticket list</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
  <link rel="icon" href="data:,">
  </head>
  <body>
  <header>
  <h1>Ticket list</h1>
  </header>
  <main tabindex="0">
  <table>
  <caption>supportctl ticket list</caption>
  <thead>
  <tr><th scope="col" class="id">id</th><th scope="col">status</th><th scope="col">severity</th><th scope="col">owner</th><th scope="col">customer</th><th scope="col">subject</th><th scope="col">due</th><th scope="col">opened</th></tr>
  </thead>
  <tbody>
  <tr><th scope="row" class="id">T-1</th><td><span class="cyan">new</span></td><td><span class="red">urgent</span></td><td></td><td>ann@example.com</td><td>Printer &lt;b&gt;jams&lt;/b&gt;</td><td><time datetime="2026-11-16T09:30:00Z">2026-11-16 10:30</time></td><td><time datetime="2026-11-16T09:00:00Z">2026-11-16 10:00</time></td></tr>
  </tbody>
  </table>
  </main>
  <footer>
  <p>As of <time datetime="2026-11-16T09:00:00Z">2026-11-16 10:00</time>, in the time of Europe/Berlin.</p>
  </footer>
  </body>
  </html>
  $ supportctl ticket list --status closed -o html | body
  <header>
  <h1>Ticket list</h1>
  </header>
  <main tabindex="0">
  <p>Nothing found.</p>
  </main>
  <footer>
  <p>As of <time datetime="2026-11-16T09:00:00Z">2026-11-16 10:00</time>, in the time of Europe/Berlin.</p>
  </footer>
  $ supportctl ticket take T-1 --as mia -o html | body
  <header>
  <h1>Ticket take</h1>
  </header>
  <main tabindex="0">
  <p>took T-1 (new, owner mia): Printer &lt;b&gt;jams&lt;/b&gt;</p>
  <dl>
  <dt>id</dt><dd>T-1</dd>
  <dt>status</dt><dd><span class="cyan">new</span></dd>
  <dt>severity</dt><dd><span class="red">urgent</span></dd>
  <dt>owner</dt><dd>mia</dd>
  <dt>customer</dt><dd>ann@example.com</dd>
  <dt>subject</dt><dd>Printer &lt;b&gt;jams&lt;/b&gt;</dd>
  <dt>due</dt><dd><time datetime="2026-11-16T09:30:00Z">2026-11-16 10:30</time></dd>
  <dt>opened</dt><dd><time datetime="2026-11-16T09:00:00Z">2026-11-16 10:00</time></dd>
  </dl>
  </main>
  <footer>
  <p>As of <time datetime="2026-11-16T09:00:00Z">2026-11-16 10:00</time>, in the time of Europe/Berlin.</p>
  </footer>
  $ supportctl ticket show T-1 --columns subject,timeline -o html | body
  <header>
  <h1>T-1  Printer &lt;b&gt;jams&lt;/b&gt;</h1>
  </header>
  <main tabindex="0">
  <dl>
  <dt>subject</dt><dd>Printer &lt;b&gt;jams&lt;/b&gt;</dd>
  </dl>
  <table>
  <caption><h2>Timeline</h2></caption>
  <thead>
  <tr><th scope="col">at</th><th scope="col">kind</th><th scope="col">actor</th><th scope="col">text</th></tr>
  </thead>
  <tbody>
  <tr><th scope="row"><time datetime="2026-11-16T09:00:00Z">2026-11-16 10:00</time></th><td>opened</td><td>mia</td><td>&lt;script&gt;x&lt;/script&gt;</td></tr>
  <tr><th scope="row"><time datetime="2026-11-16T09:00:00Z">2026-11-16 10:00</time></th><td>taken</td><td>mia</td><td></td></tr>
  </tbody>
  </table>
  </main>
  <footer>
  <p>As of <time datetime="2026-11-16T09:00:00Z">2026-11-16 10:00</time>, in the time of Europe/Berlin.</p>
  </footer>

A file's suffix says it; what was chosen and in which zone is told on the page.

  $ supportctl ticket list --columns next_due_at,id --severity urgent --tz UTC --output urgent.html
  $ body <urgent.html | grep -E '<caption>|<tr>|<p>'
  <caption>supportctl ticket list --severity urgent</caption>
  <tr><th scope="col">due</th><th scope="col" class="id">id</th></tr>
  <tr><th scope="row"><time datetime="2026-11-16T09:30:00Z">2026-11-16 09:30</time></th><td class="id">T-1</td></tr>
  <p>As of <time datetime="2026-11-16T09:00:00Z">2026-11-16 09:00</time>, in the time of UTC.</p>

What somebody looked for is nobody else's matter.

  $ supportctl ticket search jams -o html | grep '<caption>'
  <caption>supportctl ticket search ...</caption>

A command that fails leaves no page.

  $ supportctl ticket show T-9 --output none.html
  supportctl: error: no ticket 'T-9'
  supportctl: hint: list tickets with 'supportctl ticket list'
  [4]
  $ ls *.html
  urgent.html

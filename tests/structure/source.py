"""One C++ file, taken apart: its code, its comments, its strings and its includes, each with its line.

The rules look at different parts of a file. "SELECT" in a comment is prose, in a string it is a query; a brace in a
string opens nothing. So the file is cut up once, here, and every rule asks for the part it means:

    source = Source(path)
    source.code       the text with comments gone and the insides of literals blanked, line breaks kept
    source.strings    Piece(line, text): neighbouring literals joined as the compiler joins them, escapes as written
    source.comments   Piece(line, text)
    source.includes   Include(line, name, quoted)

A raw string runs to its own closing delimiter; a quote between two digits of a number (1'000) opens no literal.
"""

import re
from typing import NamedTuple


class Piece(NamedTuple):
    line: int
    text: str


class Include(NamedTuple):
    line: int
    name: str
    quoted: bool


TOKEN = re.compile(
    r"""
      (?P<include>  ^[ \t]*\#[ \t]*include[ \t]*(?:"[^"\n]*"|<[^>\n]*>) )
    | (?P<comment>  //(?:\\\r?\n|[^\n])* | /\*.*?(?:\*/|\Z) )
    | (?P<raw>      \b(?:u8|[uUL])?R"(?P<fence>[^()\\\s]{0,16})\(.*?(?:\)(?P=fence)"|\Z) )
    | (?P<string>   (?:\b(?:u8|[uUL]))?"(?:\\.|[^"\\\n])*(?:"|$) )
    | (?P<number>   \b\d(?:'?[\w.])* )
    | (?P<char>     (?:\b(?:u8|[uUL]))?'(?:\\.|[^'\\\n])*(?:'|$) )
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)


def blank(text):
    """As many lines as before, and nothing on them."""
    return re.sub(r"[^\n]", " ", text)


class Source:
    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8", errors="replace")
        self.strings, self.comments, self.includes = [], [], []
        parts, place, end_of_string = [], 0, None
        for token in TOKEN.finditer(self.text):
            between = self.text[place : token.start()]
            if between.strip() or token.lastgroup == "number":
                end_of_string = None
            parts.append(between)
            parts.append(self._take(token, end_of_string))
            if token.group("string") or token.group("raw"):
                end_of_string = token.end()
            elif not token.group("comment"):
                end_of_string = None
            place = token.end()
        parts.append(self.text[place:])
        self.code = "".join(parts)

    def _take(self, token, joins_last):
        text, line = token.group(), self.line_of(token.start())
        if token.group("number"):
            return text
        if token.group("comment"):
            self.comments.append(Piece(line, text))
            return blank(text)
        if token.group("include"):
            name = re.search(r'["<]([^">]*)[">]', text).group(1)
            self.includes.append(Include(line, name, '"' in text))
            return text
        if token.group("char"):
            return "'" + blank(text[1:-1]) + "'"
        opening = text.index('"') + 1
        inside = text[opening:].removesuffix('"')
        if token.group("raw"):
            inside = inside.removeprefix(token.group("fence") + "(").removesuffix(")" + token.group("fence"))
        if joins_last and self.strings:
            self.strings[-1] = Piece(self.strings[-1].line, self.strings[-1].text + inside)
        else:
            self.strings.append(Piece(line, inside))
        return '"' + blank(text[1:-1]) + '"'

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def searchable(self, part):
        """The pieces a pattern is tried on: 'code', 'strings', 'comments', or 'text' for everything."""
        if part == "code":
            return [Piece(1, self.code)]
        if part == "text":
            return [Piece(1, self.text)]
        return {"strings": self.strings, "comments": self.comments}[part]

// Refusal::in_a_comment is none: Wording{Refusal::in_a_comment, "no", "nothing"}
constexpr std::array kWordings = {
    Wording{Refusal::shown, "it is already shown", "hide it with 'supportctl ticket hide {0}'"},
    Wording{Refusal::never_shown, "nobody has seen it", "show it with 'supportctl ticket show {0}'"},
    Wording{Refusal::other_hint, "it has another hint", "look at it with 'supportctl ticket show {0}'"},
    Wording{Refusal::with_holes, "'{1}' is before it", "see 'supportctl ticket show {1}'"},
    Wording{Refusal::in_prose, "it stands in prose", "give it a session"},
    Wording{Refusal::two_lines,
            "it is a long one "
            "on two lines",
            "see the ladder"},
    Wording{Refusal::with_a_tail, "it is open", "close it"},
};

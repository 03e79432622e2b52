/// Words of English grammar that the reader goes by. They are no matter of opinion, so they are no data.
enum GrammarSign: Int32, PhraseSign {
  case until = 1000
  case within, at, when, theTime, lead, preposition, determiner, purpose, be, have, had, participle, ending, quantity
  case negative, past, unit, filler, strongModal, conjunction, onlyTo, timeWord, limit, than, article, ordinaryMore,
    relative, may, fromNow, that, there, between, possessive, enough, lookalike, one, aspect, plainAdverb

  var phrases: [String] {
    switch self {
    case .until:
      ["by", "before", "until", "till", "no later than", "not later than", "on or before", "prior to", "come"]
    case .within: ["in", "within", "over", "during", "inside", "after"]
    case .at: ["at", "on", "upon"]
    case .when: ["when", "once", "before", "by the time", "until", "by the point"]
    case .theTime: ["the time", "the point", "the age"]
    case .lead:
      [
        "after", "when", "during", "with", "given", "following", "if", "in", "at", "on", "through", "using", "while",
        "once", "as", "from", "where", "within", "across", "over", "by", "before", "having", "until", "without",
        "throughout", "under", "because", "despite", "whenever", "upon", "outside", "inside", "between",
      ]
    case .preposition:
      [
        "of", "with", "from", "for", "in", "at", "on", "by", "about", "during", "when", "while", "between", "into",
        "within", "across", "over", "through", "under", "after", "before", "outside", "alongside", "without", "until",
        "without", "if", "where", "because", "so", "that", "which", "whom", "who", "whose", "than",
      ]
    case .determiner:
      [
        "the", "a", "an", "all", "both", "each", "every", "any", "some", "no", "his", "her", "their", "this", "these",
        "those", "that", "our", "my", "its", "your", "another", "other", "relevant", "key", "more", "most",
      ]
    case .than: ["than"]
    case .timeWord: ["time"]
    case .limit:
      [
        "at least", "at most", "up to", "no more than", "no fewer than", "no less than", "not more than",
        "a minimum of",
      ]
    case .article: ["a", "an"]
    case .purpose: ["to", "in order to", "so that", "so as to", "so", "for communicating", "when", "as a way of"]
    case .be: ["be", "been", "being", "is", "are", "was", "were"]
    case .have: ["have", "has", "having"]
    case .had: ["had"]
    case .participle:
      [
        "done", "made", "begun", "learnt", "taken", "met", "become", "grown", "written", "gained", "given", "gone",
        "kept", "held", "found", "chosen", "spoken", "sent", "got", "built", "read", "told", "shown", "won", "seen",
        "put",
        "set", "cut", "hit", "run", "come", "sat", "slept", "stood", "swum", "ridden", "worn", "eaten", "drunk",
        "driven",
        "left", "paid", "said", "spent", "known", "heard", "felt", "caught", "drawn", "brought", "bought", "fallen",
        "woken", "lost", "understood", "sung", "thrown", "led", "thought", "fed", "stuck",
      ]
    case .ending: ["end", "start", "beginning", "close", "completion", "conclusion", "middle"]
    case .quantity:
      [
        "all", "both", "each", "most", "some", "many", "none", "member", "members", "level", "levels", "amount",
        "range", "number", "variety", "minutes", "hours", "hour", "block", "course", "lot",
        "degree", "period", "series", "mix", "combination", "set", "type", "form", "kind",
      ]
    case .negative:
      [
        "without", "no", "less", "fewer", "reduced", "not", "decreased", "need for", "need of", "minimal", "only",
        "little",
      ]
    case .past:
      ["was", "were", "scored", "had", "did", "read", "achieved", "since", "assessed", "measured", "dated", "recorded"]
    case .unit:
      ["year", "years", "month", "months", "term", "terms", "week", "weeks", "academic year", "academic years"]
    case .filler:
      [
        "the", "his", "her", "their", "my", "our", "next", "this", "first", "last", "final", "second", "third",
        "fourth",
        "fifth", "sixth", "early", "late", "mid", "time", "around", "about", "approximately", "latest", "of", "coming",
        "following", "school", "academic", "a", "beginning",
      ]
    case .strongModal:
      ["will", "can", "shall", "should", "must", "would", "could", "cannot", "is able to", "are able to"]
    case .conjunction: ["and", "or", "&", "but", "then"]
    case .onlyTo: ["to"]
    case .ordinaryMore: ["or", "ask for", "no", "not", "any", "once", "than", "ask"]
    case .may: ["may"]
    case .fromNow: ["from now", "from today", "from the date of this plan", "from this plan", "from the date", "hence"]
    case .that: ["that"]
    case .there: ["there"]
    case .between: ["between"]
    case .possessive: ["his", "her", "their", "my", "your"]
    case .enough: ["enough to", "enough for", "enough that"]
    // One letter from a word of the lists, and no slip of it.
    case .lookalike: ["stranger", "compete", "adopt", "contend"]
    case .one: ["one"]
    case .plainAdverb: ["consecutively", "respectively", "instantly", "accordingly", "successively", "probably"]
    case .aspect: ["continue", "continues", "keep", "keeps", "carry on", "start", "starts", "begin", "begins", "go on"]
    case .relative: ["who", "that", "which", "whom", "working", "involved", "supporting", "to", "and"]
    }
  }
}

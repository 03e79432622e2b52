/// “No needs identified”, “not applicable”: a statement that promises nothing.
enum Denials {
  static func says(_ vague: [VagueSpan], in text: ReadText) -> Bool {
    vague.contains { span in
      span.effect == .escape && span.tokens.lowerBound < 6
        && (span.tokens.lowerBound...span.tokens.upperBound).contains { index in
          index < text.tokens.count
            && ["no", "none", "nil", "n/a"].contains { text.isWord(index, $0) }
        }
    }
  }
}

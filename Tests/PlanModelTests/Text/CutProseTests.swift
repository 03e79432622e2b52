import PlanModel
import Testing

/// Words are cut where findings begin and end, whatever stands before them.
struct CutProseTests {
  private func cut(_ prose: Prose, _ marks: [(Range<Int>, Int)]) -> [String] {
    CutProse(prose, at: marks.map { CutProse.Mark($0.0, weight: $0.1) }).paragraphs.flatMap(\.phrases)
      .flatMap(\.pieces).map { piece in piece.weight.map { "\($0):\(piece.text)" } ?? piece.text }
  }

  @Test("Offsets count Unicode scalars, also after emoji and accents made of two")
  func emoji() {
    let words = "👩‍🏫 re\u{301}gular help 🙂 often"
    let start = Array(words.unicodeScalars).firstIndex(of: "o") ?? 0
    #expect(cut(Prose(words), [(start..<start + 5, 1)]) == ["👩‍🏫 re\u{301}gular help 🙂 ", "1:often"])
  }

  @Test("Where marks overlap, the gravest covers, and each word stands once")
  func overlap() {
    let prose = Prose("regular access to help")
    #expect(cut(prose, [(0..<14, 0), (8..<17, 1)]) == ["0:regular ", "1:access to", " help"])
    #expect(cut(prose, [(8..<14, 2), (0..<17, 0)]) == ["0:regular ", "2:access", "0: to", " help"])
    #expect(cut(prose, [(0..<7, 1), (7..<14, 1)]) == ["1:regular access", " to help"])
    #expect(cut(prose, [(0..<7, 1), (0..<7, 1)]) == ["1:regular", " access to help"])
  }

  @Test("A mark may run over a quotation and over the end of a paragraph")
  func runs() {
    let prose = Prose([
      Prose.Paragraph([Prose.Run("He said "), Prose.Run("as needed", isQuotation: true)]),
      Prose.Paragraph([Prose.Run("and often.")]),
    ])
    let words = CutProse(prose, at: [CutProse.Mark(11..<24, weight: 1)])
    #expect(words.paragraphs.map { $0.phrases.map(\.pieces.count) } == [[1, 2], [2]])
    #expect(words.paragraphs[0].phrases[1].isQuotation)
    #expect(words.paragraphs[0].phrases[1].pieces == [.init("as "), .init("needed", weight: 1)])
    #expect(words.paragraphs[1].phrases[0].pieces == [.init("and of", weight: 1), .init("ten.")])
  }

  @Test("What lies outside the words marks nothing", arguments: [100..<120, 5..<5, 0..<0, -9..<(-2)])
  func outside(_ range: Range<Int>) {
    #expect(cut(Prose("Some help."), [(range, 2)]) == ["Some help."])
    #expect(cut(Prose(""), [(range, 2)]).isEmpty)
  }

  @Test("The words are never changed by cutting, however long they are and however many the marks")
  func long() {
    let words = String(repeating: "often, ", count: 14_000)
    let marks = (0..<2000).map { CutProse.Mark($0 * 40..<($0 * 40 + 70), weight: $0 % 3) }
    let pieces = CutProse(Prose(words), at: marks).paragraphs.flatMap(\.phrases).flatMap(\.pieces)
    #expect(pieces.map(\.text).joined() == words)
    #expect(pieces.count > 2000)
  }

  @Test("Long stretches without a finding are shortened; marked words stay whole")
  func shortened() throws {
    let filler = String(repeating: "word ", count: 300)
    let words = filler + "regularly " + filler
    let cut = CutProse(Prose(words), at: [CutProse.Mark(1500..<1509, weight: 1)]).shortened(to: 200)
    let pieces = try #require(cut.paragraphs.first?.phrases.first?.pieces)
    #expect(pieces.map(\.weight) == [nil, 1, nil])
    #expect(pieces[1].text == "regularly")
    #expect(pieces[0].text.count < 210 && pieces[0].text.contains("[…]"))
    #expect(CutProse(Prose("short"), at: []).shortened(to: 200) == CutProse(Prose("short"), at: []))
  }
}

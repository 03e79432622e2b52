import Testing
import WatchFolder

struct TailCheckTests {
  private func stops(_ text: String, then more: [UInt8] = []) -> Bool {
    let bytes = Array(text.utf8) + more
    return TailCheck.endsInTheMiddle(head: bytes, tail: bytes)
  }

  @Test("Row 4: every beginning of an XML file stops in the middle until its last letter is there")
  func everyPrefix() {
    let whole = Array("\u{FEFF}\n<?xml version='1.0'?>\n<advice>text</advice>\r\n".utf8)
    for count in 5..<whole.count {
      let part = Array(whole[..<count])
      let isOpen = part.last { $0 > 32 } != UInt8(ascii: ">")
      #expect(TailCheck.endsInTheMiddle(head: part, tail: part) == isOpen)
    }
    #expect(!TailCheck.endsInTheMiddle(head: whole, tail: whole))
  }

  @Test("Row 4: room that was made for a file and is not written yet is unfinished")
  func filledWithNul() {
    #expect(stops("<advice><a>", then: [0, 0, 0]))
    #expect(stops("", then: [0, 0, 0]))
    #expect(TailCheck.endsInTheMiddle(head: Array("<a>".utf8), tail: [0, 0, 0, 0]))
    #expect(TailCheck.endsInTheMiddle(head: Array("<a>".utf8), tail: Array("  \n".utf8)))
  }

  @Test(
    "Row 4: what does not begin like XML is never in the middle: a reader judges it",
    arguments: ["", " ", "PK\u{3}", "{", "Dear"])
  func notXML(_ text: String) {
    #expect(!stops(text))
  }

  @Test("Row 4: letters of two bytes are read as such, either way round")
  func twoBytes() {
    func encoded(_ text: String, isLittle: Bool) -> [UInt8] {
      text.utf16.flatMap { isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    }
    for isLittle in [true, false] {
      for mark in ["", "\u{FEFF}"] {
        let whole = encoded(mark + "<a>ż</a>\n", isLittle: isLittle)
        #expect(!TailCheck.endsInTheMiddle(head: whole, tail: whole))
        for short in [1, 3, 4, 6] {
          let part = Array(whole.dropLast(short))
          #expect(TailCheck.endsInTheMiddle(head: part, tail: part))
        }
        #expect(TailCheck.endsInTheMiddle(head: whole, tail: whole + [0, 0]))
      }
    }
  }
}

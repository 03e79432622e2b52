import Findings
import TestSupport
import Testing
import WatchFolder

import ehcplan

/// The page that the sender of a file gets.
struct ReceiptPageTests {
  private func receipt(
    _ decision: Receipt.Decision, _ wait: Receipt.Wait? = nil, file: String = "advice.xml", findings: [Finding] = []
  ) -> Receipt {
    var receipt = Receipt(
      id: "20261123-074012-3f9c2a", file: file, size: 20_480, at: "2026-11-23T07:40:12Z", decision: decision)
    receipt.waitsFor = wait
    receipt.caseReference = "AB-2026-0001"
    receipt.submission = "ep-1"
    receipt.version = 2
    receipt.findings = findings.map(FindingRecord.init)
    return receipt
  }

  private func page(_ receipt: Receipt, authority: String? = nil) throws -> [UInt8] {
    try ReceiptPage.html(receipt, by: Run.workshop(authority: authority))
  }

  private func words(_ receipt: Receipt, authority: String? = nil) throws -> String {
    DocumentText.words(try page(receipt, authority: authority))
  }

  @Test(
    "Each outcome has a headline of its own, says what it means and what to do",
    arguments: [
      (Receipt.Decision.accepted, Receipt.Wait?.none, "Accepted", "is in the case", "You need do nothing."),
      (.unchanged, nil, "Nothing new in this file", "exactly the same content came before", "look for the newer file"),
      (.returned, nil, "Returned: not used", "nothing of it is in a case", "send the file again"),
      (.waiting, nil, "Not yet: the file is waiting", "kept as you sent it", "Leave the file where it is"),
      (.waiting, .caseNotOpen, "Not yet: its case is not open", "the case AB-2026-0001", "Compare the reference"),
      (.waiting, .unfinished, "Not yet: the file stops before its end", "still being copied", "Wait until"),
      (.waiting, .conflictCopy, "Not yet: there are two versions", "changed in two places", "decide which one"),
      (.waiting, .notAFile, "Not yet: this is not a file", "a folder, a shortcut", "put the file itself here"),
      (.waiting, .planNotMade, "Not yet: it is in the case", "no fault of yours", "need not send the file again"),
      (.accepted, .planNotMade, "Not yet: it is in the case", "no fault of yours", "need not send the file again"),
      (.waiting, .machine, "Not yet: we will try again", "tried again by itself", "need not send the file again"),
    ])
  func outcome(
    _ decision: Receipt.Decision, _ wait: Receipt.Wait?, _ headline: String, _ meaning: String, _ remedy: String
  ) throws {
    let bytes = try page(receipt(decision, wait))
    let html = String(decoding: bytes, as: UTF8.self)
    #expect(html.contains("<h1>\(headline)"))
    #expect(html.contains("<html lang=\"en-GB\""))
    #expect(html.contains("<title>\(headline)"))
    #expect(HTMLFile(bytes).values(of: "src").isEmpty)
    #expect(bytes.count < 15_000, "\(bytes.count)")
    let words = DocumentText.words(bytes)
    for part in [
      meaning, remedy, "What this means", "What to do now", "Who to ask", "“advice.xml”", "23 November 2026, 07:40 UTC",
      "AB-2026-0001", "ep-1", "20261123-074012-3f9c2a",
    ] { #expect(words.contains(part), "\(part)") }
    for word in ["lawful", "valid", "good", "correct and", "complete advice"] {
      #expect(!words.contains(word), "\(word)")
    }
  }

  @Test("No two outcomes share a headline, a meaning or what to do")
  func distinct() throws {
    let outcomes =
      [receipt(.accepted), receipt(.unchanged), receipt(.returned), receipt(.waiting)]
      + [Receipt.Wait.caseNotOpen, .unfinished, .conflictCopy, .notAFile, .planNotMade, .machine].map {
        receipt(.waiting, $0)
      }
    var said: Set<String> = []
    for receipt in outcomes {
      let lines = DocumentText.lines(try page(receipt)).split(separator: "\n").map(String.init)
      for heading in ["What this means", "What to do now"] {
        let place = try #require(lines.firstIndex(of: heading))
        #expect(said.insert(lines[place + 1]).inserted, "\(lines[place + 1])")
      }
      let file = try #require(lines.firstIndex(of: "“advice.xml”"))
      #expect(said.insert(lines[file - 1]).inserted, "\(lines[file - 1])")
    }
  }

  @Test("It says which draft was made with the file, or that the next one will be")
  func draft() throws {
    var made = receipt(.accepted)
    #expect(try words(made).contains("The next draft of the plan will be made with it."))
    made.draft = 7
    #expect(try words(made).contains("Draft 7 of the plan was made with it."))
  }

  @Test(
    "Each finding comes with its reason, what to do and its line, the gravest first, and without the name of a file")
  func findings() throws {
    let place = Place(file: "advice/of-another-child.xml", line: 41, path: "frequency of provision 3")
    let words = try words(
      receipt(
        .returned,
        findings: [
          Finding("later", .note, "A note comes last", at: Place(item: "P3")),
          Finding(
            "first", .error, "No date <b>of birth</b>", explanation: "The child cannot be told\nfrom others.",
            remedy: "Write date-of-birth.", at: place, note: "libxml2 said so"),
        ]))
    let order = [
      "What has to be put right", "No date <b>of birth</b>", "The child cannot be told from others.",
      "What to do: Write date-of-birth.", "Where: line 41 of the file, frequency of provision 3", "What was noticed",
      "A note comes last", "Where: item P3", "Who to ask",
    ]
    var rest = words[...]
    for part in order {
      let found = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[found.upperBound...]
    }
    #expect(!words.contains("another-child"))
    #expect(!words.contains("libxml2"))
  }

  @Test("An accepted file is told what its author can still say, and not that it has to be put right or sent again")
  func openPoints() throws {
    let findings = [
      Finding("provision-no-frequency", .error, "P3 does not say how often", at: Place(item: "P3")),
      Finding("vague-example-list", .warning, "P4 gives examples", at: Place(item: "P4")),
    ]
    let lines = DocumentText.lines(try page(receipt(.accepted, findings: findings)))
    let order = [
      "Nothing has to be sent again. Please look at the list below", "If you have to change something later",
      "What the plan cannot say yet", "Your file is in the case as it is.", "P3 does not say how often",
      "Where: item P3", "What was noticed", "None of this keeps the file from being used.", "P4 gives examples",
    ]
    var rest = lines[...]
    for part in order {
      let found = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[found.upperBound...]
    }
    for word in ["What has to be put right", "You need do nothing"] { #expect(!lines.contains(word), "\(word)") }
    // No one can do anything about the plan that waits; what the author can say is told all the same.
    let waiting = try words(receipt(.accepted, .planNotMade, findings: findings))
    #expect(waiting.contains("You need do nothing") && waiting.contains("What the plan cannot say yet"))
    #expect(try words(receipt(.returned, findings: findings)).contains("What has to be put right"))
  }

  @Test("Thousands of findings make a page that can be read, and it says how many are left out")
  func many() throws {
    let many = (1...5_000).map { (number: Int) in
      Finding("x", .error, "Element \(number) is not known", at: Place(line: number))
    }
    let bytes = try page(receipt(.returned, findings: many))
    #expect(bytes.count < 30_000)
    let words = DocumentText.words(bytes)
    #expect(words.contains("Element 20 is not known"))
    #expect(!words.contains("Element 21 is not known"))
    #expect(words.contains("4980 more are not listed here."))
  }

  @Test(
    "A name that would do harm is shown as text",
    arguments: [
      ("<script>alert(1)</script>.xml", "“<script>alert(1)</script>.xml”"),
      ("\"><img src=x onerror=y>&amp;.xml", "“\"><img src=x onerror=y>&amp;.xml”"),
      ("two\nlines\r\t.xml", "“two\u{FFFD}lines\u{FFFD}\u{FFFD}.xml”"),
      ("report\u{202E}lmx.exe", "“report\u{FFFD}lmx.exe”"),
      (
        "a\u{0}\u{1B}[31m\u{FEFF}\u{2066}\u{85}\u{FFFF}.xml",
        "“a\u{FFFD}\u{FFFD}[31m\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}.xml”"
      ),
      ("حكم المدرسة.xml", "“حكم المدرسة.xml”"),
      ("cafe\u{301} 👩‍👧 \u{FFFD}.xml", "“cafe\u{301} 👩‍👧 \u{FFFD}.xml”"),
      ("", "“”"),
    ])
  func hostileName(_ name: String, _ shown: String) throws {
    let bytes = try page(receipt(.returned, file: name))
    #expect(DocumentText.words(bytes).contains(shown))
    let html = String(decoding: bytes, as: UTF8.self)
    for tag in ["<script", "<img", "onerror=y>\""] { #expect(!html.contains(tag), "\(tag)") }
    #expect(HTMLFile(bytes).values(of: "dir").allSatisfy { $0 == "ltr" })
  }

  @Test("A name of 255 bytes is shown whole")
  func longName() throws {
    let name = String(repeating: "n", count: 251) + ".xml"
    #expect(try words(receipt(.accepted, file: name)).contains("“\(name)”"))
  }

  @Test("What a refused file says of itself cannot leave its place either")
  func hostileWords() throws {
    var hostile = receipt(.returned)
    hostile.caseReference = "</style><script>\u{202E}\n" + String(repeating: "<", count: 20_000)
    hostile.submission = " \n "
    hostile.version = -3
    hostile.at = "yesterday"
    let html = String(decoding: try page(hostile), as: UTF8.self)
    #expect(!html.contains("<script"))
    #expect(html.firstRange(of: "&lt;/style&gt;&lt;script&gt;") != nil)
  }

  @Test("The authority's name, contact and logo are on it where its layer gives them")
  func authority() throws {
    let bytes = try page(receipt(.accepted), authority: RepositoryFolder.sampleLayer)
    let words = DocumentText.words(bytes)
    for part in [
      "Please ask Tom Penhallow, EHC co-ordinator, Special Educational Needs and Disability Team, Fordhaven Borough Council.",
      "01632 960141", "ehc@fordhaven.example", "Monday to Friday",
    ] { #expect(words.contains(part), "\(part)") }
    #expect(HTMLFile(bytes).values(of: "src").first?.hasPrefix("data:image/png;base64,") == true)
    #expect(try self.words(receipt(.accepted)).contains("Please ask the team of the local authority"))
  }
}

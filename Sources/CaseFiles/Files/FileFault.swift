package import Findings
package import XMLKit

/// Why a file was not read at all, in words for a person. The one place where failures become findings.
package enum FileFault {
  /// For a failure of reading XML. `note` decides what of the library's own text may be repeated.
  package static func finding(_ failure: XMLFailure, file: String, _ form: FormKind, note: PlainNote) -> Finding {
    let said = failure.reason == .notWellFormed ? IllFormed.words(failure.detail) : words(failure.reason, form)
    // The library's text may quote the file, and an encoding's name is whatever somebody wrote there.
    return Finding(
      said.id, .error, said.summary, explanation: said.explanation, remedy: said.remedy,
      at: Place(file: file, line: failure.line), note: note.plain(failure.detail))
  }

  typealias Said = (id: String, summary: String, explanation: String, remedy: String)

  private static func words(_ reason: XMLFailure.Reason, _ form: FormKind) -> Said {
    switch reason {
    case .empty:
      (
        "file-empty", "The file is empty", "It may still be copying, or the program that wrote it failed.",
        "Wait a minute and try again, or send the file again"
      )
    case .tooLarge(let limit): tooLarge(limit)
    case .notUTF8(let declared): notUTF8(declared)
    case .nulByte:
      (
        "file-not-whole", "The file holds zero bytes, which no text has",
        "This is how a file looks whose blocks were not yet written, on a shared drive or after a crash.",
        "Send the file again from where it was made"
      )
    case .doctype:
      (
        "file-doctype", "The file declares a document type (DOCTYPE), which is not accepted",
        "A document type can make a small file huge or draw in other files, and no form of ours needs one.",
        "Remove the line that begins with <!DOCTYPE and send the file again"
      )
    case .tooManyElements(let limit):
      (
        "file-too-many-elements", "The file has more than \(grouped(limit)) elements",
        "A long submission has a few thousand. Something has probably repeated itself.",
        "Look at the program that wrote the file, and send it again"
      )
    case .tooManyAttributes(let limit):
      (
        "file-too-many-attributes",
        limit > 1_000
          ? "The file has more than \(grouped(limit)) attributes"
          : "One element of the file has more than \(limit) attributes or namespaces",
        "The form has no element with more than a few dozen.",
        "Look at the program that wrote the file, and send it again"
      )
    case .tooDeep(let limit):
      (
        "file-too-deep", "Elements stand more than \(limit) levels inside one another",
        "The form has no more than six levels.", "Look at the program that wrote the file, and send it again"
      )
    case .incomplete:
      (
        "file-incomplete", "The file stops before its end", "It may still be copying, or the copy was cut short.",
        "Wait a minute and try again, or send the file again"
      )
    case .notWellFormed: IllFormed.words("")
    case .notXML(let kind): notXML(kind, form)
    case .badStylesheet, .transformFailed, .badSchema, .couldNotSerialise:
      (
        "file-not-checked", "The file could not be checked",
        "The fault lies with ehcplan or its templates, not with the file.",
        "Report this to whoever looks after ehcplan"
      )
    }
  }

  private static func tooLarge(_ limit: Int) -> Said {
    (
      "file-too-large", "The file is larger than \(limit >> 20) MB",
      "A long submission has less than a quarter of one.",
      "Send pictures and documents beside the form and name them in attachment"
    )
  }

  /// XMLKit's words complete “this is …” and may say themselves what the file is not.
  private static func notXML(_ kind: String, _ form: FormKind) -> Said {
    if kind.hasPrefix("text in") {
      return (
        "file-not-utf8", "This is \(kind)", "Read in the wrong encoding, names would come out misspelt.",
        "Save the file with the encoding UTF-8 and send it again"
      )
    }
    return (
      "file-not-xml", kind.hasSuffix("not XML") ? "This is \(kind)" : "This is \(kind), not \(form.words)",
      "The form is a file in XML whose text is UTF-8.", "Send the XML file that the form's program saves"
    )
  }

  private static func notUTF8(_ declared: String?) -> Said {
    let name = declared.flatMap { written in encodings.first { $0.lowercased() == written.lowercased() } }
    return (
      "file-not-utf8", name.map { "The file is in \($0), not in UTF-8" } ?? "The text of the file is not UTF-8",
      "Read in the wrong encoding, names would come out misspelt.",
      "Save the file with the encoding UTF-8 and send it again"
    )
  }

  private static let encodings = [
    "ISO-8859-1", "ISO-8859-15", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "US-ASCII", "UTF-7",
    "latin1",
  ]

  private static func grouped(_ number: Int) -> String {
    number < 1_000 ? String(number) : "\(grouped(number / 1_000)),\(String(number % 1_000 + 1_000).dropFirst())"
  }

  /// For a file that could not be opened or read.
  package static func finding(_ trouble: SafeFile.Trouble, file: String) -> Finding {
    let said = words(trouble)
    var note = ""
    if case .failed(let because) = trouble { note = because }
    return Finding(
      said.id, .error, said.summary, explanation: said.explanation, remedy: said.remedy, at: Place(file: file),
      note: note)
  }

  private static func words(_ trouble: SafeFile.Trouble) -> Said {
    switch trouble {
    case .notFound: ("file-not-found", "There is no such file", "", "Check the name and the folder")
    case .notPermitted:
      (
        "file-not-permitted", "The file may not be read by this user", "",
        "Give the user that runs ehcplan the right to read it"
      )
    case .link:
      (
        "file-is-link", "This is a link to another file", "A link could lead to a file of another case.",
        "Put a copy of the file in its place"
      )
    case .folder: ("file-is-folder", "This is a folder, not a file", "", "Name the files inside it")
    case .notPlain:
      (
        "file-not-plain", "This is a pipe, socket or device, not a file", "Reading it might never end.",
        "Put a plain file in its place"
      )
    case .tooLarge(let limit): tooLarge(limit)
    case .failed:
      (
        "file-not-read", "The file could not be read to its end", "",
        "Try again, and look at the drive if it happens again"
      )
    }
  }
}

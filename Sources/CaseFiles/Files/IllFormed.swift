/// What is wrong with a file that is not well-formed XML, by how libxml2 begins its message.
enum IllFormed {
  static func words(_ detail: String) -> FileFault.Said {
    let known = causes.first { detail.contains($0.begins) }
    return (
      "file-not-well-formed", known?.summary ?? "The file is not well-formed XML",
      known == nil
        ? "A tag is not closed, a quotation mark is missing, or a sign stands there that XML keeps for itself." : "",
      known?.remedy ?? "Correct the file at this line, best with the program that wrote it"
    )
  }

  private static let causes: [(begins: String, summary: String, remedy: String)] = [
    (
      "Opening and ending tag mismatch", "A closing tag does not fit the tag that is open",
      "Close the elements in the reverse order in which they were opened"
    ),
    (
      "EntityRef: no name", "The sign & stands by itself, and XML keeps it for another use", "Write &amp; in place of &"
    ),
    (
      "EntityRef: expecting ';'", "The sign & stands by itself, and XML keeps it for another use",
      "Write &amp; in place of &"
    ),
    (
      "Entity '", "The file uses an entity that XML does not know, such as &nbsp;",
      "Write the character itself, for example a space in place of &nbsp;"
    ),
    (
      "invalid Char value", "The file holds a control character, which XML does not allow",
      "Take the character out, or paste the words again as plain text"
    ),
    (
      "StartTag: invalid element name", "The sign < stands by itself, and XML keeps it for another use",
      "Write &lt; in place of <"
    ),
    (
      "Unescaped '<'", "The sign < stands inside an attribute, where XML does not allow it", "Write &lt; in place of <"
    ),
    (
      "AttValue: \" or ' expected", "The value of an attribute has no quotation marks",
      "Put the value in quotation marks"
    ),
    (
      "Attribute", "An attribute is given twice, or not written as XML asks",
      "Give each attribute once, as name=\"value\""
    ),
    (
      "Extra content at the end", "Something stands behind the end of the outermost element",
      "Remove what stands behind it"
    ),
    (
      "Namespace prefix", "A prefix is used that the file does not declare",
      "Declare the prefix with xmlns, or leave it out"
    ),
  ]
}

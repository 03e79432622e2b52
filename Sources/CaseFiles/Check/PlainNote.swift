/// What may be repeated of a C library's message.
///
/// libxml2 quotes values of the file, and a finding holds none. So only words that are known to be the library's own or
/// the form's are kept, and everything else becomes “…”: a list of what is allowed cannot leak what nobody thought of.
package struct PlainNote: Sendable {
  private let known: Set<String>

  /// - Parameter guides: Forms whose names and codes may be shown.
  package init(_ guides: [FormGuide]) {
    var known = PlainNote.english
    for guide in guides {
      known.formUnion(guide.types.keys)
      known.formUnion(guide.values.keys)
      known.formUnion(guide.parents.keys)
      known.insert(guide.root.name)
      for type in guide.types.values { known.formUnion(type.attributes.map(\.name)) }
    }
    self.known = known
  }

  package func plain(_ message: String) -> String {
    var result: [String] = []
    var isAfterLine = false
    for word in message.prefix(2_000).split(whereSeparator: \.isWhitespace) {
      let core = word.drop { PlainNote.marks.contains($0) }
      let tail = core.reversed().prefix { PlainNote.marks.contains($0) }.count
      let bare = String(core.dropLast(tail))
      let isLine = isAfterLine && bare.count <= 9 && bare.allSatisfy(\.isASCIIDigit)
      isAfterLine = bare == "line"
      if word.count - bare.count <= 6,
        bare.isEmpty || isLine || known.contains(bare) || known.contains(bare.lowercased())
      {
        result.append(String(word))
      } else if result.last != "…" {
        result.append("…")
      }
    }
    return String(result.joined(separator: " ").prefix(300))
  }

  private static let marks: Set<Character> = ["'", "\"", ".", ",", ":", ";", "(", ")", "[", "]", "{", "}"]

  /// Words of libxml2's messages, of parsing and of validating.
  private static let english: Set<String> = Set(
    """
    a accepted actual after allowed already an and any are argument at atomic attribute attributes attvalue be because by
    bytes can cdata char character characters child children closed comment complex constraint constraints content
    content-only correct corresponding could data declaration declared default define defined definition detected different
    do does document double due element element-only elements empty encoding end ending entity enumeration error even exceed
    expected expecting extra facet failed field fixed for found global global-level group has hyphen ids in incomplete
    indicate input instruction internal invalid is item key keyref keys length level limit line list literal loop
    malformed mandatory matching maximum maxlength minimum minlength mismatch missing mixed model more must name names
    namespace namespaces no node not nothing occurrences of on one only opening or other out particle pattern pcdata
    permitted prefix premature processing proper quotes redefined reference required root same schema sequence set simple
    should size space spaces specification start string tag text than that the there this to too type types undeclared
    undefined underruns unescaped unexpected union unique unknown unparsed untyped utf-8 value values valueswas violation
    was whitespace with without xml xmlns xs:date xs:language xs:string xs:token local - < > </ <? ?> = # &
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

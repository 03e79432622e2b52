/// A file made to be slow or large. Each was slow, large or wrongly refused in some version of XMLKit or of libxml2.
struct HostileFile: Sendable {
  var name: String
  var text: @Sendable () -> String

  private init(_ name: String, _ text: @autoclosure @escaping @Sendable () -> String) {
    self.name = name
    self.text = text
  }

  static let all = attributes + namespaces + elements + texts + markup

  private static let attributes = [
    HostileFile("300,000 attributes", "<a\(each(300_000) { " a\($0)='1'" })/>"),
    HostileFile("250 attributes an element", full("<b\(each(250) { " a\($0)=''" })/>")),
    HostileFile("11 attributes an element", full("<b a='' b='' c='' d='' e='' f='' g='' h='' i='' j='' k=''/>")),
    HostileFile("the same attribute twice", "<a>\(many("<b c='' c=''/>", 190_000))</a>"),
    HostileFile("one name for 190,000 elements", "<a>\(many("<b xml:id='i'/>", 190_000))</a>"),
    HostileFile("a name for each of 190,000 elements", "<a>\(each(190_000) { "<b xml:id='i\($0)'/>" })</a>"),
  ]

  private static let namespaces = [
    HostileFile("200,000 namespaces", "<a\(each(200_000) { " xmlns:a\($0)='1'" })/>"),
    HostileFile("63 namespaces in scope", "<a\(prefixes)>\(many("<n0:b n1:c='' n2:c='' n3:c=''/>", 125_000))</a>"),
    HostileFile("a namespace an element", full("<b xmlns='urn:a'/>")),
    HostileFile("190,000 undeclared prefixes", "<a>\(many("<p:a/>", 190_000))</a>"),
  ]

  private static let elements = [
    HostileFile("700,000 levels", many("<a>", 700_000)),
    HostileFile("2,000,000 elements", "<a>\(many("<b/>", 2_000_000))</a>"),
    HostileFile("199,999 elements with text", "<a>\(many("<b/>text123456789012", 199_999))</a>"),
    HostileFile("cut short", "<a>\(many("<b>x</b>", 199_000))"),
  ]

  private static let texts = [
    HostileFile("one long text", full("x")),
    HostileFile("two bytes a letter", full("é")),
    HostileFile("carriage returns", full("\r")),
    HostileFile("undeclared entities", full("&x;")),
    HostileFile("numbered characters", full("&#65;")),
    HostileFile("ampersands in an attribute", "<a b='\(many("&amp;", 800_000))'/>"),
    HostileFile("ends of CDATA sections", full("]]>")),
  ]

  private static let markup = [
    HostileFile("comments", full("<!---->")),
    HostileFile("processing instructions", full("<?a?>")),
    HostileFile("CDATA sections", full("<![CDATA[]]>")),
    HostileFile("a comment without end", "<a><!--\(many("-x", 2_000_000))"),
    HostileFile("a value without end", "<a b='\(many("x", 4_000_000))"),
    HostileFile("a long name", "<\(many("a", 4_000_000))/>"),
    HostileFile("open brackets", many("<", 4_000_000)),
    HostileFile("many entities", "<!DOCTYPE a [\(many("<!ENTITY x 'y'>", 200_000))]><a/>"),
  ]

  private static let prefixes = each(63) { " xmlns:n\($0)='urn:a-rather-long-common-prefix-\($0)'" }

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static func each(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  /// As much as a file may hold.
  private static func full(_ text: String) -> String { "<a>\(many(text, 4_190_000 / text.utf8.count))</a>" }
}

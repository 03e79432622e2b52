import Testing
import XMLKit

@Suite("Checking a document against a schema")
struct XMLSchemaTests {
  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:t" targetNamespace="urn:t"
      elementFormDefault="qualified">
      <xs:element name="advice">
        <xs:complexType><xs:choice maxOccurs="unbounded">
          <xs:element name="date" type="xs:date"/>
          <xs:element name="need"><xs:complexType><xs:attribute name="id" type="xs:NCName"/></xs:complexType></xs:element>
        </xs:choice></xs:complexType>
        <xs:unique name="needs"><xs:selector xpath="*"/><xs:field xpath="@id"/></xs:unique>
      </xs:element>
    </xs:schema>
    """

  private func compile(_ text: String = schema, loader: TemplateLoader? = nil) throws -> XMLSchema {
    try XMLSchema(compiling: Array(text.utf8), name: "ehcplan:base/schemas/t.xsd", loader: loader)
  }

  private func problems(_ text: String, atMost: Int = 200) throws -> [XMLProblem] {
    let tree = try XMLTree(parsing: Array(text.utf8), name: "t.xml")
    return try compile().problems(in: tree, atMost: atMost)
  }

  @Test("finds nothing wrong with a valid document")
  func valid() throws {
    #expect(try problems("<advice xmlns='urn:t'><date>2024-02-29</date><need id='n1'/></advice>").isEmpty)
  }

  @Test("names code, line, element and fault, without namespaces")
  func faults() throws {
    let found = try problems(
      """
      <advice xmlns='urn:t'>
      <date>03/04/2016</date>
      <need
        id='1'/>
      <need id='n'/><need id='n'/>
      <strenght/>
      </advice>
      """)
    #expect(found.map(\.line) == [2, 3, 5, 6])
    #expect(found.map(\.element) == ["date", "need", "need", "strenght"])
    #expect(found.map(\.code) == [1824, 1824, 1877, 1871])
    #expect(found[0].message == "Element 'date': '03/04/2016' is not a valid value of the atomic type 'xs:date'.")
    #expect(found.allSatisfy { !$0.message.contains("urn:t") && !$0.message.contains("\n") })
    #expect(found[3].message == "Element 'strenght': This element is not expected.")
  }

  @Test("gives exact lines beyond 65,535")
  func lateLine() throws {
    let blank = String(repeating: "\n", count: 80_000)
    #expect(try problems("<advice xmlns='urn:t'>\(blank)<date>x</date></advice>").map(\.line) == [80_001])
  }

  @Test("stops collecting at the number asked for")
  func capped() throws {
    let many = String(repeating: "<date>x</date>", count: 1_000)
    #expect(try problems("<advice xmlns='urn:t'>\(many)</advice>").count == 200)
    #expect(try problems("<advice xmlns='urn:t'>\(many)</advice>", atMost: 3).count == 3)
  }

  @Test("is not held up by a flood of faults among siblings")
  func flood() throws {
    let many = String(repeating: "<need id='1'/>", count: 190_000)
    let tree = try XMLTree(parsing: Array("<advice xmlns='urn:t'>\(many)</advice>".utf8), name: "t.xml")
    let before = tree.content()
    let schema = try compile()
    let spent = ContinuousClock().measure { #expect(schema.problems(in: tree).count == 200) }
    #expect(spent < .seconds(10), "took \(spent)")
    #expect(tree.content() == before)
  }

  @Test("cuts a message that would repeat a megabyte")
  func longValue() throws {
    let long = String(repeating: "x", count: 1 << 20)
    let found = try problems("<advice xmlns='urn:t'><date>\(long)</date></advice>")
    #expect(found.count == 1 && found[0].code == 1824 && found[0].line == 1)
    #expect(found[0].message.count <= 500 && found[0].message.hasPrefix("Element 'date': 'xxx"))
  }

  @Test("includes other schemas through the loader, relative to its own address")
  func includes() throws {
    let outer = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="../common/c.xsd"/>
      <xs:element name="a" type="code"/></xs:schema>
      """
    let inner = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:simpleType name="code">
      <xs:restriction base="xs:string"><xs:enumeration value="x"/></xs:restriction></xs:simpleType></xs:schema>
      """
    let schema = try compile(outer) { $0 == "ehcplan:base/common/c.xsd" ? Array(inner.utf8) : nil }
    #expect(schema.problems(in: try XMLTree(parsing: Array("<a>x</a>".utf8), name: "a")).isEmpty)
    #expect(schema.problems(in: try XMLTree(parsing: Array("<a>y</a>".utf8), name: "a")).map(\.code).contains(1840))
  }

  @Test(
    "reads no schema from disk or network",
    arguments: [
      "/etc/hostname", "file:///etc/hostname", "http://127.0.0.1/x.xsd", "../../../etc/x.xsd",
    ])
  func noDisk(location: String) {
    let text = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="\(location)"/></xs:schema>
      """
    for loader: TemplateLoader? in [nil, { _ in Array(Self.schema.utf8) }] {
      #expect(throws: XMLFailure.self) { try compile(text, loader: loader) }
    }
  }

  @Test("ignores where a document says its schema is")
  func schemaLocation() throws {
    let text = """
      <advice xmlns='urn:t' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'
        xsi:schemaLocation='urn:x http://127.0.0.1/x.xsd urn:t /etc/hostname'><need/></advice>
      """
    #expect(try problems(text).isEmpty)
  }

  @Test("refuses a faulty schema and says where")
  func faulty() throws {
    let unknown =
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n<xs:element name='a' type='none'/>\n</xs:schema>"
    for text in [unknown, "<a/>", "<xs:schema", "<!DOCTYPE a><a/>"] {
      do {
        _ = try compile(text)
        Issue.record("\(text) was compiled")
      } catch let failure as XMLFailure {
        #expect(failure.reason == .badSchema)
        #expect(!failure.detail.isEmpty)
        if text == unknown { #expect(failure.line == 2 && failure.detail.contains("ehcplan:base/schemas/t.xsd")) }
      }
    }
  }

  @Test("serves many tasks at once with the answers of one")
  func concurrent() async throws {
    let schema = try compile()
    let good = "<advice xmlns='urn:t'><date>2024-02-29</date><need id='n1'/></advice>"
    let bad = "<advice xmlns='urn:t'><date>x</date><need id='1'/><y/></advice>"
    let expected = try problems(bad)
    let agreed = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<100 {
            let right = schema.problems(in: try XMLTree(parsing: Array(good.utf8), name: "good"))
            let wrong = schema.problems(in: try XMLTree(parsing: Array(bad.utf8), name: "bad"))
            if !right.isEmpty || wrong != expected { return false }
          }
          return true
        }
      }
      return try await group.reduce(true) { $0 && $1 }
    }
    #expect(expected.count == 3)
    #expect(agreed)
  }
}

import Testing
import XMLKit

@Suite("Refusing a faulty or prying stylesheet")
struct StylesheetRefusalTests {
  private func failure(_ files: [String: String]) -> XMLFailure? {
    do {
      let style = try stylesheet(files)
      _ = try style.transform(try source())
      return nil
    } catch {
      return error
    }
  }

  private func failure(_ body: String) -> XMLFailure? { failure([address: sheet(body)]) }

  private func template(_ body: String) -> String { "<xsl:template match='/'><r>\(body)</r></xsl:template>" }

  @Test("runs the stylesheet that the others are variants of")
  func control() { #expect(failure(template("<xsl:value-of select='a'/>")) == nil) }

  @Test("notices a misspelt instruction, which libxslt would pass over")
  func misspelt() {
    let failed = failure("\n" + template("<xsl:valueof select='a'/>"))
    #expect(failed?.reason == .badStylesheet)
    #expect(failed?.line == 4)
    #expect(failed?.detail.contains("valueof") == true)
  }

  @Test(
    "notices other faults when compiling",
    arguments: [
      "<xsl:template match='/'><r><xsl:value-of select='a['/></r></xsl:template>",
      "<xsl:template match='a['/>", "<xsl:templat match='/'/>", "<xsl:value-of/>",
      "<xsl:template match='/'><xsl:value-of/></xsl:template>", "<xsl:import href='none.xsl'/>",
      "<xsl:template name='x'/><xsl:template name='x'/>", "<xsl:template match='/'><p:r/></xsl:template>",
    ])
  func compileFaults(body: String) {
    let failed = failure(body)
    #expect(failed?.reason == .badStylesheet)
    #expect(failed?.detail.isEmpty == false && (failed?.detail.count ?? 0) <= 300)
  }

  @Test(
    "notices faults when running",
    arguments: [
      "<xsl:message>lost words</xsl:message>", "<xsl:message terminate='yes'>stop</xsl:message>",
      "<xsl:value-of select='$none'/>", "<xsl:value-of select='none()'/>", "<xsl:call-template name='none'/>",
      "<xsl:element name='1'/>", "<xsl:apply-templates select='1'/>", "<xsl:attribute name='a b'>x</xsl:attribute>",
    ])
  func runFaults(body: String) {
    let failed = failure(template(body))
    #expect(failed != nil)
    #expect(failed?.detail.isEmpty == false)
  }

  @Test("says what xsl:message said")
  func message() {
    let failed = failure(template("<xsl:message>no template for table</xsl:message>"))
    #expect(failed?.reason == .transformFailed)
    #expect(failed?.detail == "no template for table")
  }

  @Test(
    "reads nothing from disk or network when running",
    arguments: [
      "document('/etc/hostname')", "document('file:///etc/hostname')", "document('http://127.0.0.1/')",
      "document('ehcplan:base/other.xml')", "document('other.xml')",
      "document('')",
    ])
  func reading(call: String) {
    let files = [address: sheet(template("<xsl:copy-of select=\"\(call)\"/>")), "ehcplan:base/other.xml": "<secret/>"]
    #expect(failure(files)?.reason == .transformFailed)
  }

  @Test("writes nothing when running")
  func writing() {
    let failed = failure(template("<exsl:document href='/tmp/ehcplan-must-not-exist.xml'><x/></exsl:document>"))
    #expect(failed?.reason == .transformFailed)
  }

  @Test(
    "includes nothing from disk or network",
    arguments: [
      "/etc/hostname", "file:///etc/hostname", "http://127.0.0.1/x.xsl", "../../../../etc/hostname",
    ])
  func including(location: String) {
    let style = sheet(template(""))
    do {
      // A loader that gives something for every address: the answer must not depend on it.
      _ = try Stylesheet(compiling: address) { asked in
        Array((asked == address ? sheet("<xsl:include href='\(location)'/>" + template("")) : style).utf8)
      }
      Issue.record("\(location) was included")
    } catch {
      #expect(error.reason == .badStylesheet)
    }
  }

  @Test("refuses a template that is not there, not XML or has a DOCTYPE, and names it")
  func unfit() {
    #expect(failure([:])?.reason == .badStylesheet)
    let importing = sheet("<xsl:import href='b.xsl'/>" + template(""))
    for other in ["<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><x>&e;</x>", "%PDF-", "", "<xsl:stylesheet"]
    {
      let failed = failure([address: importing, "ehcplan:local/b.xsl": other])
      #expect(failed?.reason == .badStylesheet)
      #expect(failed?.detail.contains("ehcplan:local/b.xsl") == true)
    }
  }

  @Test("ends endless recursion, deep or wide")
  func endless() {
    let deep = "<xsl:template name='x'><xsl:call-template name='x'/></xsl:template>"
    let failed = failure(deep + template("<xsl:call-template name='x'/>"))
    #expect(failed?.reason == .transformFailed)
    #expect((failed?.detail.count ?? 0) <= 300)
    let wide = """
      <xsl:template name='x'><xsl:param name='n' select='0'/><xsl:if test='$n &lt; 300'>
      <xsl:call-template name='x'><xsl:with-param name='n' select='$n + 1'/></xsl:call-template>
      <xsl:call-template name='x'><xsl:with-param name='n' select='$n + 1'/></xsl:call-template></xsl:if></xsl:template>
      """
    #expect(failure(wide + template("<xsl:call-template name='x'/>"))?.reason == .transformFailed)
  }

  @Test("works again after a failure")
  func recovers() throws {
    let style = try stylesheet(
      sheet(template("<xsl:if test='a/@stop'><xsl:message>stop</xsl:message></xsl:if>ok")))
    let stopping = try XMLTree(parsing: Array("<a stop='1'/>".utf8), name: "a")
    for _ in 0..<3 {
      #expect(throws: XMLFailure.self) { _ = try style.transform(stopping) }
      #expect(try style.transform(source()).content().text == "ok")
    }
  }

  @Test("serves several workers, each with its own stylesheet")
  func workers() async {
    let body = template("<xsl:value-of select='count(//b)'/>")
    let answers = await withTaskGroup(of: String.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var said = ""
          for _ in 0..<50 {
            do {
              let style = try stylesheet(sheet(body))
              said = try style.transform(try XMLTree(parsing: Array("<a><b/><b/></a>".utf8), name: "a")).content().text
            } catch { return "\(error)" }
          }
          return said
        }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(answers == ["2"])
  }
}

import PlanModel
import XMLKit

extension ElementBuilder {
  /// The prose of the element itself: one paragraph as it stands, several as `p`.
  mutating func prose(_ prose: Prose) {
    if prose.paragraphs.count == 1, let only = prose.paragraphs.first {
      paragraph(only)
    } else {
      add("p", each: prose.paragraphs) { $1.paragraph($0) }
    }
  }

  private mutating func paragraph(_ paragraph: Prose.Paragraph) {
    set("lang", paragraph.language)
    set("dir", paragraph.direction?.rawValue)
    for run in paragraph.runs {
      if run.isPlain {
        text(run.text)
      } else {
        add(run.isQuotation ? "quote" : "span", run) { run, phrase in
          phrase.set("lang", run.language)
          phrase.set("dir", run.direction?.rawValue)
          phrase.text(run.text)
        }
      }
    }
  }
}

import PlanModel
import XMLKit

extension ElementBuilder {
  /// What a submission says of itself, in the order of the schema.
  mutating func header(_ advice: Advice) {
    add("case-ref", advice.caseReference)
    add("other-ref", each: advice.otherReferences) {
      $1.set("system", $0.system)
      $1.text($0.value)
    }
    add("regulation", each: advice.regulations) { $1.set("code", $0.rawValue) }
    add("title", advice.title)
    add("child", advice.child) { $1.child($0) }
    for author in advice.authors { self.author(author) }
    add("requested-on", advice.requestedOn)
    add("due-on", advice.dueOn)
    add("received-on", advice.receivedOn)
    add("dated", advice.dated)
    for assessment in advice.assessments { self.assessment(assessment) }
    for evidence in advice.evidence { add("evidence", evidence) }
    add("consent", each: advice.consents) {
      $1.set("given-by", $0.givenBy)
      $1.set("on", $0.on)
      $1.set("covers", $0.covers)
      $1.text($0.scope)
    }
    add("confidential", each: advice.confidential) {
      $1.set("items", $0.items)
      $1.text($0.reason)
    }
    add("views-gathered", advice.viewsGathered)
    add("limits", advice.limits)
    for narrative in advice.narratives { self.narrative(narrative) }
    add("reuse", advice.reuse) {
      $1.set("author-agreed", $0.authorAgreed)
      $1.set("authority-agreed", $0.authorityAgreed)
      $1.set("family-agreed", $0.familyAgreed)
      $1.set("purpose", $0.purpose)
    }
    add("signed", each: advice.signatures) {
      $1.set("by", $0.by)
      $1.set("on", $0.on)
      $1.set("statement", $0.statement)
    }
    add("checked", each: advice.checks) {
      $1.set("by", $0.by)
      $1.set("role", $0.role)
      $1.set("on", $0.on)
    }
    add("attachment", each: advice.attachments) {
      $1.set("name", $0.name)
      $1.set("title", $0.title)
      $1.set("sha256", $0.sha256)
      $1.set("pages", $0.pages)
      $1.set("appended", $0.isAppended)
      $1.set("restricted", $0.restricted)
    }
  }

  mutating func author(_ author: Author) {
    add("author", author) { author, builder in
      builder.set("id", author.id)
      builder.add("name", author.name)
      builder.add("role", author.role)
      builder.add("organisation", author.organisation) {
        $1.set("code", author.organisationCode)
        $1.set("body", author.organisationBody)
        $1.text($0)
      }
      builder.add("team", author.team)
      builder.add("email", author.email)
      builder.add("telephone", author.telephone)
      builder.add("regulator", author.regulator)
      builder.add("registration-number", author.registrationNumber)
      builder.add("qualification", author.qualifications)
      builder.add("supervisor", author.supervisor)
    }
  }

  mutating func assessment(_ assessment: Assessment) {
    add("assessed", assessment) {
      $1.set("on", $0.on)
      $1.set("place", $0.place)
      $1.set("method", $0.method)
      $1.set("present", $0.present)
      $1.set("minutes", $0.minutes)
      $1.text($0.words)
    }
  }

  mutating func narrative(_ narrative: Narrative) {
    add("narrative", narrative) {
      $1.set("confidential", $0.isConfidential ? "yes" : nil)
      $1.set("heading", $0.heading)
      $1.prose($0.text)
    }
  }
}

import PlanModel

/// Section K: one row for every advice that came and every advice that was asked for, by head of regulation 6(1).
struct AnnexList {
  private(set) var entries: [AnnexEntry] = []

  init(record: CaseRecord, advices: [Advice], refused: [RefusedFile], alwaysSought: [RegulationHead]) {
    let pairing = Pairing(requests: record.adviceRequests, advices: advices)
    for (request, advice) in pairing.pairs {
      entries.append(AnnexList.entry(request, advice, refused: refused))
    }
    for (request, submission) in pairing.answered {
      var entry = AnnexEntry(head: request.regulation, state: .received, request: request, advice: nil)
      entry.answeredBy = submission
      entries.append(entry)
    }
    for advice in pairing.unasked {
      entries.append(
        AnnexEntry(
          head: advice.regulations.min() ?? .f, state: AnnexList.state(of: advice), request: nil, advice: advice))
    }
    let listed = Set(entries.map(\.head)).union(advices.flatMap(\.regulations))
    for head in alwaysSought where !listed.contains(head) {
      entries.append(AnnexEntry(head: head, state: .notRequested, request: nil, advice: nil))
    }
    entries.sort { AnnexList.inOrder($0, $1) }
  }

  private static func entry(_ request: AdviceRequest, _ advice: Advice?, refused: [RefusedFile]) -> AnnexEntry {
    if let advice {
      let state: AnnexEntry.State = request.status == "reused" ? .reused : AnnexList.state(of: advice)
      return AnnexEntry(head: request.regulation, state: state, request: request, advice: advice)
    }
    let state: AnnexEntry.State =
      switch request.status {
      case "nil-return": .nilReturn
      case "declined": .declined
      case "refused": .notAsked
      case "withdrawn": .withdrawn
      case "not-received-exception": .exception
      case "not-requested": .notRequested
      default: isRefused(request, refused) ? .refused : .outstanding
      }
    return AnnexEntry(head: request.regulation, state: state, request: request, advice: nil)
  }

  private static func isRefused(_ request: AdviceRequest, _ refused: [RefusedFile]) -> Bool {
    refused.contains { file in
      if let submission = request.submission { return file.submission == submission }
      return file.heads.contains(request.regulation)
    }
  }

  private static func state(of advice: Advice) -> AnnexEntry.State {
    if advice.reuse != nil { return .reused }
    return advice.kind == .nilReturn ? .nilReturn : .received
  }

  private static func inOrder(_ left: AnnexEntry, _ right: AnnexEntry) -> Bool {
    if left.head != right.head { return left.head < right.head }
    let leftDate = left.advice?.dated ?? .latest
    let rightDate = right.advice?.dated ?? .latest
    if leftDate != rightDate { return leftDate < rightDate }
    let leftName = left.advice?.id ?? left.request?.from ?? ""
    let rightName = right.advice?.id ?? right.request?.from ?? ""
    return leftName < rightName
  }
}

/// Finds the submission that answers each request: by the name on record, else by head when only one can be meant.
private struct Pairing {
  private(set) var pairs: [(AdviceRequest, Advice?)] = []
  private(set) var answered: [(AdviceRequest, String)] = []
  private(set) var unasked: [Advice]

  init(requests: [AdviceRequest], advices: [Advice]) {
    unasked = advices
    var open: [AdviceRequest] = []
    for request in requests {
      if let index = unasked.firstIndex(where: { $0.id == request.submission }) {
        pairs.append((request, unasked.remove(at: index)))
      } else if let other = request.submission, advices.contains(where: { $0.id == other }) {
        // One letter may answer two requests; it is appended once.
        answered.append((request, other))
      } else {
        open.append(request)
      }
    }
    for request in open {
      let candidates = unasked.indices.filter { unasked[$0].regulations.contains(request.regulation) }
      let rivals = open.filter { $0.regulation == request.regulation && $0.submission == nil }
      if request.submission == nil, candidates.count == 1, rivals.count == 1, let index = candidates.first {
        pairs.append((request, unasked.remove(at: index)))
      } else {
        pairs.append((request, nil))
      }
    }
  }
}

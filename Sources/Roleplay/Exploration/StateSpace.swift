import Scenarios

/// How a persona's state is made small, and how a small state is made one that the rules can run on.
///
/// Nothing is left out that could forbid something, so whatever can happen in a session can happen in here as well; what
/// is not found in here cannot happen. Some things can happen in here only: `WitnessSearch` tells them from the others by
/// playing them with the whole state. These are the reductions, with why they are sound:
///
/// - **Mood** is looked at by no rule.
/// - **Trust and interest** are only compared with fixed values. The highest of them stands for all above; a step down from
///   it leads to every value that it could lead to (`Stepper`).
/// - **Patience** only falls, and a state with more of it can do all that one with less can, except lose it; so each state is
///   kept with the most patience it was reached with, and losing patience is tried in every state.
/// - **Credits**: what has moved the persona once does not do so again. Here it may, which lets more happen, never less.
/// - **Answers** are alike to the rules: one stands for all, and there may always be another that was not given yet, or not.
/// - **Needs** that open up at the same trust are alike to the rules: it counts how many of them are told or hinted at.
/// - **Counters** (misses, mischief, steps refused, evasions, lines) do no more than pick among a few reactions: each of
///   these is tried in every state.
/// - **What was talked about or asked last, mail or a call agreed on**: the lines that refer to it are tried with each
///   value that it could have.
/// - **After a firm no** only trust and how often the trainee went on are looked at.
struct StateSpace: Sendable {
    let scenario: Scenario
    /// The highest trust and interest that a rule compares with.
    let trustCap: Int
    let interestCap: Int
    /// How many needs and objections are followed; more than fit would be left out, and the result be bounded.
    let needs: Int
    let objections: Int
    /// The needs that are alike, by their index; only those that have a like.
    let alike: [[Int]]

    init(scenario: Scenario) {
        self.scenario = scenario
        let eager = scenario.interestForStep + 2
        trustCap = min(10, ([5, scenario.trustForStep] + scenario.needs.map(\.trust)).max() ?? 5)
        interestCap = eager <= 10 ? eager : scenario.interestForStep
        needs = min(scenario.needs.count, 32)
        alike = (0..<needs).reduce(into: []) { (alike: inout [[Int]], index) in
            let need = scenario.needs[index]
            let place = alike.firstIndex { indices in
                let other = scenario.needs[indices[0]]
                return (other.trust, other.isHidden) == (need.trust, need.isHidden)
            }
            if let place { alike[place].append(index) } else { alike.append([index]) }
        }.filter { $0.count > 1 }
        objections = min(scenario.objections.count, 64)
    }

    /// Whether all needs and objections are followed.
    var isWhole: Bool { needs == scenario.needs.count && objections == scenario.objections.count }

    /// The state at the start of a contact.
    var start: PersonaState {
        PersonaState(
            mood: scenario.persona.mood, patience: scenario.persona.patience, trust: scenario.persona.trust)
    }

    /// What the rules look at in a state.
    func state(of persona: PersonaState, isStart: Bool = false) -> ConversationState {
        var state = ConversationState(
            trust: UInt8(min(persona.trust, trustCap)), interest: UInt8(min(persona.interest, interestCap)),
            knowsReason: persona.knowsReason, isStart: isStart)
        if persona.saidNo {
            state.trust = persona.trust >= 4 ? 4 : 0
            state.interest = 0
            state.knowsReason = true
            state.refusal = persona.linesAfterNo == 0 ? 1 : 2
            return state
        }
        for id in persona.hinted { if let index = need(id) { state.set(index, .hinted) } }
        for id in persona.revealed { if let index = need(id) { state.set(index, .told) } }
        for id in persona.raised { if let index = objection(id) { state.raised |= 1 << UInt64(index) } }
        if let index = persona.standing.flatMap(objection) { state.standing = UInt8(index + 1) }
        state.settling = persona.offeredTime != nil ? .offered : persona.wantsTime ? .wanted : .none
        return state
    }

    /// A state with the needs that are alike in order: the told ones first, then those hinted at.
    func ordered(_ state: ConversationState) -> ConversationState {
        var state = state
        for indices in alike {
            var told = 0
            var hinted = 0
            for index in indices {
                switch state.telling(index) {
                case .told: told += 1
                case .hinted: hinted += 1
                case .untold: break
                }
            }
            for (place, index) in indices.enumerated() {
                state.set(index, place < told ? .told : place < told + hinted ? .hinted : .untold)
            }
        }
        return state
    }

    /// The needs that are like a need, itself among them.
    func likes(of need: String) -> [String] {
        let indices = alike.first { $0.contains { scenario.needs[$0].id == need } }
        return indices?.map { scenario.needs[$0].id } ?? [need]
    }

    /// A persona in a state.
    func persona(in state: ConversationState, patience: Int) -> PersonaState {
        var persona = PersonaState(mood: 0, patience: patience, trust: Int(state.trust))
        persona.interest = Int(state.interest)
        for index in 0..<needs {
            switch state.telling(index) {
            case .untold: continue
            case .hinted: persona.hinted.append(scenario.needs[index].id)
            case .told: persona.revealed.append(scenario.needs[index].id)
            }
        }
        for index in 0..<objections where state.hasRaised(index) {
            persona.raised.append(scenario.objections[index].id)
        }
        if state.standing > 0 { persona.standing = scenario.objections[Int(state.standing) - 1].id }
        persona.wantsTime = state.settling == .wanted
        // Without a free time of its own the persona offers none.
        persona.offeredTime = state.settling == .offered ? scenario.persona.free.first ?? "" : nil
        persona.knowsReason = state.knowsReason
        persona.saidNo = state.refusal > 0
        persona.linesAfterNo = max(0, Int(state.refusal) - 1)
        // Not the first line, and not so many that the length of the contact takes patience.
        persona.lines = state.isStart ? 0 : 1
        return persona
    }

    /// Whether something can have been talked about last.
    func canHaveTalked(about topic: Topic?, in state: ConversationState) -> Bool {
        switch topic {
        case .need(let id): need(id).map { state.telling($0) != .untold } ?? false
        case .objection(let id): objection(id).map { state.hasRaised($0) } ?? false
        case .answer, .everyday, nil: true
        }
    }

    private func need(_ id: String) -> Int? {
        scenario.needs.firstIndex { $0.id == id }.flatMap { $0 < needs ? $0 : nil }
    }

    private func objection(_ id: String) -> Int? {
        scenario.objections.firstIndex { $0.id == id }.flatMap { $0 < objections ? $0 : nil }
    }
}

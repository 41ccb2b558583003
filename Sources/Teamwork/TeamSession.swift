import Checklist

/// A team session: a fold over its events, pure and replayable from any point.
///
/// Every state follows from the events alone, so whatever was kept before an interruption is where it goes on.
public struct TeamSession: Equatable, Sendable {
    public private(set) var names: [String] = []
    public private(set) var goal = ""
    public private(set) var scenarios: [String] = []
    public private(set) var minutes = 0
    public private(set) var secondsPerTurn = 0
    public private(set) var casting = Casting.program
    public private(set) var turns: [TeamTurn] = []
    public private(set) var phase = TeamPhase.joining
    public private(set) var resolutions: [Int: String] = [:]
    /// Whether everybody agreed to a ranking.
    public private(set) var hasRanking = false
    public private(set) var clock = TeamClock()
    /// How many events there were.
    public private(set) var count = 0

    /// A session in which nothing has happened yet.
    public init() {}

    /// Replays what was kept, each with its time in seconds since 1970.
    public init(_ entries: [(entry: TeamEntry, at: Int)]) throws(TeamFault) {
        for (entry, time) in entries {
            guard let event = entry.event else { throw .unreadable(position: count) }
            try apply(event, at: time)
        }
    }

    public var rotation: Rotation { Rotation(members: names.count, casting: casting) }

    /// The roles in the call that goes on, or in the next one.
    public var roles: Roles {
        switch phase {
        case .calling, .replying, .marking, .comparing, .discussing: turns.last?.roles ?? rotation.roles(in: 0)
        default: rotation.roles(in: turns.count)
        }
    }

    /// The members who have called and were marked, in the order of the names.
    public var callers: [Int] {
        names.indices.filter { member in turns.contains { $0.roles.caller == member && $0.program != nil } }
    }

    /// The seconds that are left of the turn that goes on.
    public func turnLeft(at time: Int) -> Int {
        guard let turn = turns.last, turn.end == nil else { return secondsPerTurn }
        return secondsPerTurn - (clock.active(at: time) - turn.startedAfter)
    }

    /// The seconds that are left of the session.
    public func sessionLeft(at time: Int) -> Int { minutes * 60 - clock.used(at: time) }

    /// Takes an event in; where it cannot be true nothing changes.
    public mutating func apply(_ event: TeamEvent, at time: Int) throws(TeamFault) {
        var next = self
        guard next.take(event, at: time) else { throw .outOfPlace(position: count) }
        next.clock.move(to: time, isPause: event == .resumed)
        next.count += 1
        self = next
    }

    /// Whether the event is true here, and what it changes.
    private mutating func take(_ event: TeamEvent, at time: Int) -> Bool {
        switch event {
        case .resumed: return phase != .closed
        case .joined, .assembled, .aimed, .chose, .timed, .cast, .began: return prepare(event, at: time)
        case .turnBegan, .said, .replied, .turnEnded: return call(event, at: time)
        case .marked, .unmarked, .praised, .advised, .revealed, .corrected, .discussed: return mark(event)
        case .finished, .agreedToRanking, .declinedRanking, .resolved, .closed: return debrief(event)
        }
    }

    private mutating func prepare(_ event: TeamEvent, at time: Int) -> Bool {
        switch (event, phase) {
        case (.joined(let member, let name), .joining):
            guard member == names.count, member < Rotation.sizes.upperBound else { return false }
            names.append(name)
        case (.assembled, .joining):
            guard Rotation.sizes.contains(names.count) else { return false }
            phase = .aiming
        case (.aimed(let goal), .aiming):
            self.goal = goal
            phase = .choosing
        case (.chose(let scenarios), .choosing):
            guard !scenarios.isEmpty else { return false }
            self.scenarios = scenarios
            phase = .timing
        case (.timed(let minutes, let seconds), .timing):
            guard TeamLimits.minutes.contains(minutes), TeamLimits.secondsPerTurn.contains(seconds) else {
                return false
            }
            (self.minutes, secondsPerTurn) = (minutes, seconds)
            phase = .casting
        case (.cast(let casting), .casting):
            self.casting = casting
            phase = .gathering
        case (.began, .gathering):
            clock.begin(at: time)
            phase = .waiting
        default: return false
        }
        return true
    }

    private mutating func call(_ event: TeamEvent, at time: Int) -> Bool {
        if case .turnBegan(let scenario, let hash, let seed) = event {
            guard phase == .waiting else { return false }
            turns.append(
                TeamTurn(
                    roles: rotation.roles(in: turns.count), scenario: scenario, hash: hash, seed: seed,
                    startedAfter: clock.active(at: time)))
            phase = .calling
            return true
        }
        guard var turn = turns.popLast() else { return false }
        defer { turns.append(turn) }
        switch (event, phase) {
        case (.said(let member, let words), .calling):
            guard member == turn.roles.caller else { return false }
            turn.lines.append(TeamTurn.Line(member: member, words: words))
            if turn.roles.prospect != nil { phase = .replying }
        case (.replied(let member, let words), .replying):
            guard member == turn.roles.prospect else { return false }
            turn.lines.append(TeamTurn.Line(member: member, words: words))
            phase = .calling
        case (.turnEnded(let end), .calling), (.turnEnded(let end), .replying):
            turn.end = end
            // There is nothing to mark where nothing was said.
            phase = turn.callerLines.isEmpty ? .waiting : nextMarking(turn)
        default: return false
        }
        return true
    }

    private mutating func mark(_ event: TeamEvent) -> Bool {
        guard var turn = turns.popLast() else { return false }
        defer { turns.append(turn) }
        switch (event, phase) {
        case (.marked(let member, let levels), .marking(let asked)) where member == asked:
            turn.observations.append(TeamTurn.ObserverMarks(member: member, levels: levels))
            phase = nextMarking(turn)
        case (.unmarked, .marking), (.unmarked, .comparing):
            guard turn.observations.popLast() != nil else { return false }
            phase = nextMarking(turn)
        case (.praised(turn.roles.caller, let sentence), .comparing): turn.bestSentence = sentence
        case (.advised(turn.roles.caller, let advice), .comparing): turn.advice = advice
        case (.revealed(let marks), .comparing):
            turn.program = marks
            phase = .discussing
        case (.corrected(let item, let level, let reason), .discussing):
            turn.corrections.append(TeamTurn.Correction(item: item, level: level, reason: reason))
        case (.discussed, .discussing): phase = .waiting
        default: return false
        }
        return true
    }

    private func nextMarking(_ turn: TeamTurn) -> TeamPhase {
        let open = turn.roles.markers.dropFirst(turn.observations.count)
        return open.first.map { .marking(by: $0) } ?? .comparing
    }

    private mutating func debrief(_ event: TeamEvent) -> Bool {
        switch (event, phase) {
        case (.finished, .waiting): phase = callers.count > 1 ? .ranking(asking: 0) : nextResolution
        case (.agreedToRanking(let member), .ranking(let asked)) where member == asked:
            hasRanking = member + 1 == names.count
            phase = hasRanking ? nextResolution : .ranking(asking: member + 1)
        case (.declinedRanking, .ranking): phase = nextResolution
        case (.resolved(let member, let words), .resolving(let asked)) where member == asked:
            resolutions[member] = words
            phase = nextResolution
        case (.closed, .closing): phase = .closed
        default: return false
        }
        return true
    }

    private var nextResolution: TeamPhase {
        callers.first { resolutions[$0] == nil }.map { .resolving(by: $0) } ?? .closing
    }
}

/// What the persona's rules look at, and nothing else: two contacts in the same state can go on in the same ways.
struct ConversationState: Hashable, Sendable {
    /// How far a need has come out.
    enum Telling: UInt64, Sendable { case untold, hinted, told }
    /// Whether a time is being settled.
    enum Settling: UInt8, Sendable {
        case none
        /// The persona wants to hear a time.
        case wanted
        /// The persona has offered one.
        case offered
    }

    /// Up to the highest value that a rule compares it with, which then stands for all above it.
    var trust: UInt8
    var interest: UInt8
    /// The needs, two bits each.
    var needs: UInt64 = 0
    /// The objections that were raised, a bit each.
    var raised: UInt64 = 0
    /// The objection that stands, counted from 1; 0 for none.
    var standing: UInt8 = 0
    var settling = Settling.none
    var knowsReason: Bool
    /// 0 before a firm no, 1 after it, 2 when the trainee went on once.
    var refusal: UInt8 = 0
    /// Whether nothing has been said yet.
    var isStart = false

    func telling(_ need: Int) -> Telling { Telling(rawValue: needs >> UInt64(need * 2) & 3) ?? .told }

    mutating func set(_ need: Int, _ telling: Telling) {
        let shift = UInt64(need * 2)
        needs = needs & ~(3 << shift) | telling.rawValue << shift
    }

    /// The two bits of a need.
    static func mask(_ need: Int) -> UInt64 { 3 << UInt64(need * 2) }

    /// Packed by hand, since an exploration looks up millions.
    func hash(into hasher: inout Hasher) {
        var numbers = UInt64(trust) | UInt64(interest) << 8 | UInt64(standing) << 16
        numbers |= UInt64(settling.rawValue) << 24 | UInt64(refusal) << 32
        numbers |= (knowsReason ? 1 : 0) << 40 | (isStart ? 1 : 0) << 41
        hasher.combine(numbers)
        hasher.combine(needs)
        hasher.combine(raised)
    }

    func hasRaised(_ objection: Int) -> Bool { raised >> UInt64(objection) & 1 == 1 }
}

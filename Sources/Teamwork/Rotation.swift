/// Who plays the person that is called.
public enum Casting: String, Equatable, Sendable, CaseIterable {
    /// The program plays; all but the caller observe.
    case program
    /// Somebody of the team plays, another one each time.
    case person
}

/// Who does what in one turn; members are told by their place in the list of names, from 0.
public struct Roles: Equatable, Sendable {
    public let caller: Int
    /// The member who plays the prospect; nil where the program does.
    public let prospect: Int?
    public let observers: [Int]

    /// Who marks the call: the observers, or whoever played the prospect where nobody else is there.
    public var markers: [Int] { observers.isEmpty ? prospect.map { [$0] } ?? [] : observers }
}

/// The rotation of a team: everybody calls before anybody calls twice, and meets every scenario in turn.
///
/// ```swift
/// Rotation(members: 3, casting: .person).roles(in: 0)  // caller 0, prospect 1, observer 2
/// ```
public struct Rotation: Equatable, Sendable {
    /// How many people a team may have.
    public static let sizes = 2...12

    public let members: Int
    public let casting: Casting

    /// Creates the rotation of a team.
    public init(members: Int, casting: Casting) {
        self.members = max(Rotation.sizes.lowerBound, members)
        self.casting = casting
    }

    /// The roles in a turn, which counts from 0.
    ///
    /// A member of the team who plays the prospect does so once a round, as the caller does, and for somebody else in
    /// each of the following rounds.
    public func roles(in turn: Int) -> Roles {
        let round = turn / members
        let caller = turn % members
        let prospect = casting == .person ? (caller + 1 + round % (members - 1)) % members : nil
        // The order of marking moves on with the caller, so that nobody always speaks first.
        let others = (1..<members).map { (caller + $0) % members }
        return Roles(caller: caller, prospect: prospect, observers: others.filter { $0 != prospect })
    }

    /// The scenario of a turn, as its place among `count`: whoever calls again meets the next one.
    public func scenario(in turn: Int, of count: Int) -> Int {
        count > 0 ? (turn % members + turn / members) % count : 0
    }
}

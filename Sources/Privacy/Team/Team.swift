/// What a team has agreed on: who belongs to it, who sees what of whom, and how long data is kept.
///
/// Without a team everybody sees their own practice and nobody else's.
///
/// ```yaml
/// einstieg: 1
/// id: nord
/// title: Vertrieb Nord
/// visibility: trainer
/// trainers: [eule]
/// members: [falke, amsel, dachs]
/// agreed: [falke]
/// ```
public struct Team: Equatable, Sendable {
    /// How far the members' practice can be seen.
    public enum Visibility: String, CaseIterable, Sendable {
        /// Everybody sees their own.
        case own = "self"
        /// Trainers see who passed what, and the scores of those who agreed.
        case trainer
        /// The members see the scores and transcripts of those who agreed, trainers besides who passed what.
        case team
    }

    public let id: String
    /// The name for people.
    public let title: String
    public let visibility: Visibility
    /// Who leads the team; they need not be members.
    public let trainers: Set<Pseudonym>
    /// Who practises in it, in the order of the file.
    public let members: [Pseudonym]
    /// The members who have agreed that more is seen of them than whether they passed.
    public let agreed: Set<Pseudonym>
    public let retention: Retention
    /// How many people a figure of the team has to stand for.
    public let smallestGroup: Int

    /// Five people, and no team can go below it.
    public static let usualGroup = 5

    /// Creates a team.
    public init(
        id: String, title: String, visibility: Visibility = .own, trainers: Set<Pseudonym> = [],
        members: [Pseudonym], agreed: Set<Pseudonym> = [], retention: Retention = Retention(),
        smallestGroup: Int = usualGroup
    ) {
        self.id = id
        self.title = title
        self.visibility = visibility
        self.trainers = trainers
        self.members = members
        self.agreed = agreed
        self.retention = retention
        self.smallestGroup = max(Self.usualGroup, smallestGroup)
    }

    /// How much somebody sees of a person's practice.
    ///
    /// ```swift
    /// team.insight(of: eule, into: falke)  // .scores, where falke has agreed
    /// ```
    public func insight(of viewer: Pseudonym, into person: Pseudonym) -> Insight {
        if viewer == person { return .transcripts }
        guard members.contains(person) else { return .nothing }
        let isTrainer = trainers.contains(viewer)
        switch visibility {
        case .own: return .nothing
        case .trainer:
            guard isTrainer else { return .nothing }
            return agreed.contains(person) ? .scores : .passed
        case .team:
            guard isTrainer || members.contains(viewer) else { return .nothing }
            if agreed.contains(person) { return .transcripts }
            return isTrainer ? .passed : .nothing
        }
    }

    /// Whether somebody belongs to the team, as a member or as a trainer.
    public func knows(_ person: Pseudonym) -> Bool { members.contains(person) || trainers.contains(person) }
}

import Linguistics

extension ValueFollowUp {
    /// How much each mark counts, in hundredths of log-odds: where it stands in a remark, for something useful and for
    /// anything of value at all, and where it stands anywhere in the opener, for the same two.
    ///
    /// `benchmark fit FOLDER... --write FILE` learns them from openers with reference marks and wrote this file.
    /// No mark counts against its direction (`ValueMark.direction`); a mark that is not here counts nothing.
    static let weights: [(mark: ValueMark, useful: Int, any: Int, usefulOverall: Int, anyOverall: Int)] = [
        (.thing, 40, 49, 15, 15),
        (.thingGiven, 21, 21, 22, 24),
        (.thingNamed, 54, 56, 15, 8),
        (.thingPages, 82, 45, 25, 15),
        (.give, 49, 57, 0, 12),
        (.attached, 38, 38, 15, 12),
        (.pages, 110, 106, 25, 23),
        (.transfer, 35, 70, 0, 13),
        (.thingTransferred, 101, 53, 40, 31),
        (.thingOwned, 58, 45, 21, 10),
        (.thinTransferred, -59, 159, -24, 58),
        (.benefitNumber, 0, 132, 0, 36),
        (.otherPlaced, 77, 51, 23, 20),
        (.otherTold, 33, 63, 33, 32),
        (.toldNumber, 38, 24, 19, 12),
        (.thirdPerson, 50, 34, 23, 10),
        (.outcome, 49, 27, 14, 0),
        (.outcomes, 112, 94, 38, 20),
        (.change, 53, 28, 14, 10),
        (.number, 59, 67, 10, 16),
        (.numbers, 33, 48, 17, 28),
        (.imperative, 150, 126, 61, 47),
        (.advice, 72, 54, 28, 19),
        (.advices, 79, 67, 17, 14),
        (.cause, 54, 42, 26, 19),
        (.impersonalLong, 72, 83, 32, 23),
        (.colon, 100, 60, 25, 12),
        (.service, 51, 59, 6, 17),
        (.serviceForThem, 42, 74, 8, 22),
        (.serviceIfSent, 63, 69, 5, 12),
        (.forKeeps, 117, 105, 33, 33),
        (.wholeThing, 76, 87, 34, 30),
        (.thin, -42, 196, -31, 43),
        (.thinGiven, -55, 107, -20, 53),
        (.discount, -85, -72, -9, -8),
        (.feature, -68, -47, -36, -28),
        (.ourCustomers, -30, 163, -16, 36),
        (.pressure, -113, -136, -41, -36),
        (.purchase, -33, -60, -8, -20),
        (.worn, -45, -22, -21, 0),
        (.sender, -51, 0, -14, 0),
        (.senders, -39, -23, -15, 0),
        (.asks, -110, -60, 0, 0),
        (.meeting, -65, -40, 0, 0),
        (.duration, -49, -40, 0, 0),
        (.vagueStep, -46, -80, -9, -20),
        (.optOut, -60, -85, -10, 0),
        (.reminder, -16, -33, -13, -33),
        (.first, -153, -156, 0, 0),
        (.second, -50, -47, 0, 0),
        (.short, -45, -48, -7, 0),
        (.long, 140, 102, 47, 22),
        (.isEntry, -58, -78, 0, 0),
        (.isQuestion, -128, -165, 0, 0),
        (.isStep, -90, -23, 0, 0),
        (.nextToEntry, 37, 24, 39, 15),
        (.fault, 71, 37, 21, 12),
        (.askedBefore, 69, 41, 0, 0),
        (.insteadOf, 90, 93, 30, 27),
        (.otherBefore, 62, 32, 0, 0),
    ]

    /// What an opener without any mark has.
    static let start = (useful: -552, any: -424)
    /// From here on something useful is there, from here on it is half there, from here on there is some value.
    static let bounds = (useful: -35, half: -220, any: 0)
}

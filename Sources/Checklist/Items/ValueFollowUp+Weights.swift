import Linguistics

extension ValueFollowUp {
    /// How much each mark counts, in hundredths of log-odds: where it stands in a remark, for something useful and for
    /// anything of value at all, and where it stands anywhere in the opener, for the same two.
    ///
    /// `benchmark fit FOLDER... --write FILE` learns them from openers with reference marks and wrote this file.
    /// No mark counts against its direction (`ValueMark.direction`); a mark that is not here counts nothing.
    static let weights: [(mark: ValueMark, useful: Int, any: Int, usefulOverall: Int, anyOverall: Int)] = [
        (.thing, 42, 51, 25, 24),
        (.thingGiven, 20, 20, 33, 35),
        (.thingNamed, 54, 55, 22, 12),
        (.thingPages, 83, 47, 39, 24),
        (.give, 52, 57, 0, 19),
        (.attached, 42, 41, 22, 19),
        (.pages, 106, 100, 35, 33),
        (.transfer, 37, 68, 0, 20),
        (.thingTransferred, 99, 51, 60, 45),
        (.thingOwned, 57, 43, 30, 15),
        (.thinTransferred, -56, 160, -35, 89),
        (.benefitNumber, 0, 135, 0, 52),
        (.otherPlaced, 71, 47, 23, 19),
        (.otherTold, 50, 76, 57, 53),
        (.thirdPerson, 49, 33, 31, 13),
        (.outcome, 53, 30, 22, 0),
        (.outcomes, 118, 98, 61, 31),
        (.change, 54, 29, 19, 15),
        (.number, 60, 65, 15, 23),
        (.numbers, 33, 48, 27, 41),
        (.imperative, 149, 125, 89, 69),
        (.advice, 83, 62, 43, 30),
        (.cause, 52, 44, 16, 12),
        (.impersonalLong, 67, 86, 29, 16),
        (.impersonalNumber, 17, 14, 45, 44),
        (.colon, 101, 61, 38, 18),
        (.service, 59, 68, 7, 25),
        (.serviceForThem, 51, 82, 12, 34),
        (.forKeeps, 121, 105, 50, 48),
        (.wholeThing, 74, 85, 51, 44),
        (.thin, -42, 194, -46, 66),
        (.thinGiven, -55, 106, -30, 79),
        (.salesPaper, -41, 0, -40, -33),
        (.discount, -86, -72, -15, -13),
        (.feature, -69, -45, -51, -37),
        (.ourCustomers, -29, 166, -24, 56),
        (.pressure, -113, -134, -63, -54),
        (.purchase, -31, -62, -8, -26),
        (.worn, -46, -24, -33, 0),
        (.recipient, 0, 17, 13, 26),
        (.sender, -51, 0, -18, 0),
        (.senders, -35, -20, -22, 0),
        (.asks, -110, -62, -7, 0),
        (.meeting, -72, -46, 0, 0),
        (.vagueStep, -49, -83, -16, -31),
        (.optOut, -62, -87, -16, -7),
        (.reminder, -18, -35, -19, -48),
        (.first, -150, -152, 0, 0),
        (.second, -49, -44, 0, 0),
        (.short, -44, -42, -11, 0),
        (.long, 140, 99, 72, 33),
        (.isEntry, -59, -85, 0, 0),
        (.isQuestion, -131, -166, 0, 0),
        (.isStep, -105, -31, 0, 0),
        (.nextToEntry, 36, 22, 61, 24),
        (.fault, 73, 40, 32, 20),
        (.askedBefore, 70, 41, 0, 0),
        (.insteadOf, 91, 94, 47, 41),
        (.otherBefore, 60, 29, 9, 0),
        (.causeAfter, 31, 12, 38, 26),
    ]

    /// What an opener without any mark has.
    static let start = (useful: -656, any: -510)
    /// From here on something useful is there, from here on it is half there, from here on there is some value.
    static let bounds = (useful: -40, half: -270, any: -15)
}

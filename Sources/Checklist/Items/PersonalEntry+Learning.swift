import Linguistics

extension PersonalEntry {
    /// The remarks of an opener as the learning of the weights sees them.
    static func learnedRemarks(of opener: Opener) -> [LearnedRemark] {
        let reading = Reading()
        reading.read(OpenerSource(opener))
        var remarks: [LearnedRemark] = []
        forEachRemark(of: reading) { remarks.append(LearnedRemark($0.words, of: $0.passage, $0.marks)) }
        return remarks
    }
}

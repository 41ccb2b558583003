import Linguistics

extension ValueFollowUp {
    /// The remarks of an opener as the learning of the weights sees them: all but greeting, introduction and sign-off.
    static func learnedRemarks(of opener: Opener) -> [LearnedRemark] {
        let reading = Reading()
        reading.read(OpenerSource(opener))
        let others = OtherVerdicts(reading)
        let alone = reading.remarks.map { ValueMarks($0, in: reading, besides: others) }
        return alone.indices.compactMap { index in
            guard reading.remarks[index].place != nil else { return nil }
            var marks = alone[index]
            marks.beside(
                before: index > 0 ? alone[index - 1] : nil, after: index + 1 < alone.count ? alone[index + 1] : nil)
            return LearnedRemark(reading.remarks[index].words, of: reading.text, marks)
        }
    }
}

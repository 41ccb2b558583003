import Linguistics

/// A remark as the learning of the weights sees it: its words and the marks that are weighed.
package struct ValueRemark: Sendable {
    package let quote: String
    package let marks: ValueMarks

    /// The remarks of an opener that can be of value: all but greeting, introduction and sign-off.
    package static func all(in opener: Opener) -> [ValueRemark] {
        let reading = Reading()
        reading.read(OpenerSource(opener))
        let others = OtherVerdicts(reading)
        let alone = reading.remarks.map { ValueMarks($0, in: reading, besides: others) }
        return alone.indices.compactMap { index in
            guard reading.remarks[index].place != nil else { return nil }
            var marks = alone[index]
            marks.beside(
                before: index > 0 ? alone[index - 1] : nil, after: index + 1 < alone.count ? alone[index + 1] : nil)
            return ValueRemark(quote: reading.text.text.quote(reading.span(reading.remarks[index]).bytes), marks: marks)
        }
    }
}

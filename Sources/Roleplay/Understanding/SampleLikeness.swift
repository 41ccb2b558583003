/// How like a question is to the samples of one aim.
struct SampleLikeness: Sendable {
    /// To the likest of them, to the next likest, and to the third, from 0 to 1.
    private(set) var first = 0.0, second = 0.0, third = 0.0
    /// To all of them together (Rocchio's centroid), from 0 to 1.
    var whole = 0.0
    /// To all of them by kindred words, from −1 to 1.
    var kin = 0.0
    /// To the three likest by kindred words, on average.
    var kinThree = 0.0
    /// How much oftener its pairs of words stand in them than in all samples: the logarithm, roughly.
    var pairs = 0.0
    /// The same of its letters in fours.
    var letters = 0.0

    /// To the three likest on average.
    var three: Double { (first + second + third) / 3 }

    /// Takes in how like one more of the samples is.
    mutating func take(_ value: Double) {
        if value > first {
            (first, second, third) = (value, first, second)
        } else if value > second {
            (second, third) = (value, second)
        } else {
            third = max(third, value)
        }
        whole += value
    }
}

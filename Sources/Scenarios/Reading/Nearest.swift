/// The name that differs least from what was typed, if any is near enough for "Did you mean …?".
///
/// ```swift
/// nearest(to: "prospekt", among: ["prospect", "persona"])  // "prospect"
/// ```
public func nearest(to typed: String, among names: [String]) -> String? {
    // Nothing that long is a slip of the fingers, and comparing it would take long.
    guard typed.utf8.count < 100 else { return nil }
    let limit = max(1, typed.count / 3)
    let ranked = names.map { (name: $0, distance: editDistance(typed.lowercased(), $0.lowercased())) }
    return ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.name
}

private func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var row = Array(0...right.count)
    for (i, character) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let above = row[j + 1]
            row[j + 1] = min(above + 1, row[j] + 1, diagonal + (character == other ? 0 : 1))
            diagonal = above
        }
    }
    return row[right.count]
}

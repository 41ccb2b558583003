import GRDB
import Privacy

extension Store {
    /// The scenarios that the trainee has finished, each with whether it was passed at least once.
    public func passes() throws(StoreError) -> [(scenario: String, isPassed: Bool)] {
        guard insight >= .passed else { return [] }
        return try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT scenario, max(isPassed) FROM session
                    WHERE trainee = ? AND endedAt IS NOT NULL AND score IS NOT NULL GROUP BY scenario ORDER BY scenario
                    """, arguments: [trainee.name]
            ).map { row in (scenario: row[0], isPassed: row[1]) }
        }
    }

    /// Counts for a team what nobody has counted yet, as far as enough people have practised, and keeps the figures.
    ///
    /// Looking and keeping are one transaction, so that two programs never count a session twice.
    public func count(_ team: Team, at time: Int) throws(StoreError) {
        try writing { db in
            let contributions = try Row.fetchAll(
                db,
                sql: """
                    SELECT id, trainee, scenario, score, isPassed FROM session
                    WHERE batch IS NULL AND endedAt IS NOT NULL AND score IS NOT NULL ORDER BY id
                    """
            ).map { row in
                Contribution(
                    session: row[0], trainee: Pseudonym(kept: row[1]), scenario: row[2], score: row[3],
                    isPassed: row[4])
            }.filter { team.members.contains($0.trainee) }
            guard let batch = TeamBatch(contributions, smallestGroup: team.smallestGroup) else { return }
            let number = try (Int.fetchOne(db, sql: "SELECT max(batch) FROM figure") ?? 0) + 1
            for figure in batch.scenarios + [batch.whole].compactMap(\.self) {
                try db.execute(
                    sql: """
                        INSERT INTO figure (batch, scenario, people, tries, points, passed, madeAt)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        number, figure.scenario, figure.people, figure.tries, figure.points, figure.passed, time,
                    ])
            }
            for session in batch.sessions {
                try db.execute(sql: "UPDATE session SET batch = ? WHERE id = ?", arguments: [number, session])
            }
        }
    }

    /// All figures that were ever told, batch by batch.
    public func figures() throws(StoreError) -> [(batch: Int, madeAt: Int, figure: TeamFigure)] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT batch, madeAt, scenario, people, tries, points, passed FROM figure
                    ORDER BY batch, scenario IS NULL, scenario
                    """
            ).map { row in
                (
                    batch: row[0], madeAt: row[1],
                    figure: TeamFigure(
                        scenario: row[2], people: row[3], tries: row[4], points: row[5], passed: row[6])
                )
            }
        }
    }
}

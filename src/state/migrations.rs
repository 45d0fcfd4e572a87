//! Old links brought up to date. A link that Share has written says the data version that it was made with (`v`); what has
//! changed in the meaning of links since is one pure function a change.

/// Keys and values of a link.
pub type Pairs = Vec<(String, String)>;

/// What links of versions before one have to be changed by.
pub struct Migration {
    /// The first version whose links mean what they say.
    pub since: [u16; 3],
    /// Makes of an older link one that says the same today.
    pub change: fn(&mut Pairs),
}

/// The changes, oldest first. Nothing that a link can say has changed its meaning since links say their version; a claim
/// whose number is retired is looked up in `facts/tables/retired.csv`.
pub const MIGRATIONS: [Migration; 0] = [];

/// A link as it reads today. One without a version, or with one that is none, is taken as it stands.
pub fn migrated(mut pairs: Pairs, migrations: &[Migration]) -> Pairs {
    let version = pairs.iter().find(|(key, _)| key == "v");
    if let Some(version) = version.and_then(|(_, version)| parse(version)) {
        for migration in migrations.iter().filter(|later| version < later.since) {
            (migration.change)(&mut pairs);
        }
    }
    pairs
}

/// The three numbers of a version.
fn parse(text: &str) -> Option<[u16; 3]> {
    let mut parts = text.split('.').map(|part| part.parse().ok());
    let version = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RENAMED: Migration = Migration {
        since: [2, 0, 0],
        change: |pairs| {
            for (key, _) in pairs.iter_mut().filter(|(key, _)| key == "year") {
                "time".clone_into(key);
            }
        },
    };
    const EARLIER: Migration = Migration {
        since: [1, 10, 0],
        change: |pairs| pairs.push(("near".to_owned(), "1".to_owned())),
    };

    fn pairs(text: &str) -> Pairs {
        let parts = text.split('&').filter_map(|part| part.split_once('='));
        parts
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect()
    }

    #[test]
    fn a_link_goes_through_every_change_after_its_version_and_no_other() {
        for (link, expected) in [
            ("year=2003&v=1.0.0", "time=2003&v=1.0.0&near=1"),
            ("year=2003&v=1.9.7", "time=2003&v=1.9.7&near=1"),
            ("year=2003&v=1.10.0", "time=2003&v=1.10.0"),
            ("year=2003&v=2.0.0", "year=2003&v=2.0.0"),
            ("year=2003&v=10.0.0", "year=2003&v=10.0.0"),
            ("year=2003", "year=2003"),
            ("year=2003&v=1", "year=2003&v=1"),
            ("year=2003&v=1.0.0.0", "year=2003&v=1.0.0.0"),
            ("year=2003&v=x", "year=2003&v=x"),
        ] {
            let read = migrated(pairs(link), &[EARLIER, RENAMED]);
            assert_eq!(read, pairs(expected), "{link}");
        }
    }
}

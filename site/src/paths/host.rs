//! Where the site will stand: what others ask of a page that they show, the list of its pages, and what robots may read.
//! All of it needs whole addresses, so without the host's setting there is none of it.

use std::env;
use std::fmt::Write as _;

use northern_route::state::choice::View;
use northern_route::words::language::language;
use northern_route::words::shell::ShellLanguage as _;

use crate::paths::cards;

/// The host's setting: the address of the site, as `https://example.org/northern-route/`.
pub const SETTING: &str = "NORTHERN_ROUTE_ADDRESS";

/// The address of the site, empty where it is not known.
pub struct Host {
    address: String,
}

impl Host {
    /// Reads the host's setting.
    ///
    /// # Errors
    /// Where it is no address of a site.
    pub fn read() -> Result<Self, String> {
        Self::at(&env::var(SETTING).unwrap_or_default())
    }

    /// A site at an address.
    ///
    /// # Errors
    /// Where it is none.
    pub fn at(address: &str) -> Result<Self, String> {
        let is_address = ["https://", "http://"]
            .iter()
            .any(|scheme| address.starts_with(scheme) && address.len() > scheme.len());
        let is_plain = !address.contains(['?', '#', '"', '<', '>', '&', ' ']);
        match address {
            "" => Ok(Self {
                address: String::new(),
            }),
            _ if is_address && is_plain => {
                let end = if address.ends_with('/') { "" } else { "/" };
                Ok(Self {
                    address: format!("{address}{end}"),
                })
            }
            _ => Err(format!(
                "{SETTING} is {address:?}, which is no address of a site: write it as https://example.org/northern-route/, or leave it empty"
            )),
        }
    }

    /// The address, empty where it is not known.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What a page says of itself to those who show it elsewhere.
    pub fn head(&self, path: &str, view: View, title: &str) -> String {
        if self.address.is_empty() {
            return String::new();
        }
        let own = format!("{}{path}", self.address);
        let mut head = format!("<link rel=\"canonical\" href=\"{own}\">");
        let mut say = |name: &str, what: &str| {
            let _ = write!(
                head,
                "<meta data-host property=\"{name}\" content=\"{what}\">"
            );
        };
        say("og:url", &own);
        say(
            "og:image",
            &format!("{}{}", self.address, cards::file(view)),
        );
        say("og:image:width", &cards::WIDTH.to_string());
        say("og:image:height", &cards::HEIGHT.to_string());
        say("og:image:alt", title);
        head + "<meta data-host name=\"twitter:card\" content=\"summary_large_image\">"
    }

    /// The page of the root with the address: what it says of itself, and what the program names views by.
    ///
    /// # Errors
    /// Where the page is not as expected.
    pub fn named(&self, page: &str) -> Result<String, String> {
        if self.address.is_empty() {
            return Ok(page.to_owned());
        }
        let (head, app) = ("</head>", "<div id=\"app\"");
        if page.matches(head).count() != 1 || page.matches(app).count() != 1 {
            return Err("the page must have one head and one element with the id app".to_owned());
        }
        let own = self.head("", View::Map, language().page_labels().title);
        let page = page.replacen(head, &format!("{own}{head}"), 1);
        Ok(page.replacen(app, &format!("{app} data-address=\"{}\"", self.address), 1))
    }

    /// The list of the site's pages.
    pub fn sitemap(&self, paths: &[String]) -> String {
        let mut map = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".to_owned();
        for path in paths {
            let _ = writeln!(map, "<url><loc>{}{path}</loc></url>", self.address);
        }
        map + "</urlset>\n"
    }

    /// What robots may read: all of it.
    pub fn robots(&self) -> String {
        format!(
            "User-agent: *\nAllow: /\nSitemap: {}sitemap.xml\n",
            self.address
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gets_its_slash_and_what_is_none_is_refused() {
        for (setting, address) in [
            ("", ""),
            (
                "https://example.org/northern-route",
                "https://example.org/northern-route/",
            ),
            ("https://example.org/", "https://example.org/"),
        ] {
            assert_eq!(Host::at(setting).expect("an address").address(), address);
        }
        for broken in [
            "example.org",
            "https://",
            "https://example.org/?a=b",
            "https://a b",
        ] {
            let why = Host::at(broken).err().unwrap_or_default();
            assert!(why.contains(SETTING), "{broken}: {why}");
        }
    }
}

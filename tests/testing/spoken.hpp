#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace nc::testing {

/// Makes all texts come from the catalogue of a language while this object lives. Afterwards they are English again.
/// `folder` must hold `<language>/LC_MESSAGES/needlecase.mo`; the test fails when it is not there.
class Spoken {
 public:
  Spoken(const std::string& language, const std::filesystem::path& folder);
  ~Spoken();
  Spoken(const Spoken&) = delete;
  Spoken& operator=(const Spoken&) = delete;
};

/// Returns the folder of the catalogues that the build made: those of po/ and the made-up language `en_XA`.
std::filesystem::path built_catalogues();

/// Writes a catalogue for Spoken. `texts` are pairs of an English text and its translation. They are not checked as
/// msgfmt would check them, so that a test can write a faulty catalogue.
void write_catalogue(const std::filesystem::path& folder, const std::string& language,
                     std::vector<std::pair<std::string, std::string>> texts);

}  // namespace nc::testing

#include "testing/spoken.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>

#include <catch2/catch.hpp>

#include "words/catalogue.hpp"

namespace nc::testing {
namespace {

void put(std::string& out, std::size_t number) {
  for (int shift = 0; shift < 32; shift += 8)
    out += static_cast<char>((number >> shift) & 0xFF);
}

}  // namespace

Spoken::Spoken(const std::string& language, const std::filesystem::path& folder) {
  REQUIRE(words::speak_from(folder.string(), language));
}

Spoken::~Spoken() {
  words::speak_english();
  ::unsetenv("LANGUAGE");
}

std::filesystem::path built_catalogues() {
  return std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path() / "share" / "locale";
}

void write_catalogue(const std::filesystem::path& folder, const std::string& language,
                     std::vector<std::pair<std::string, std::string>> texts) {
  texts.emplace_back("", "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n");
  std::sort(texts.begin(), texts.end());
  // The format of a .mo file: magic, version, count, the places of two tables, no hash table; then the tables.
  std::string head;
  std::string tables[2];  // NOLINT(modernize-avoid-c-arrays)
  std::string strings;
  const std::size_t count = texts.size();
  for (const std::size_t number : {std::size_t{0x950412de}, std::size_t{0}, count, std::size_t{28}, 28 + 8 * count,
                                   std::size_t{0}, std::size_t{0}})
    put(head, number);
  for (int side = 0; side < 2; ++side) {
    for (const auto& [id, translation] : texts) {
      const std::string& text = side == 0 ? id : translation;
      put(tables[side], text.size());
      put(tables[side], 28 + 16 * count + strings.size());
      strings += text + '\0';
    }
  }
  const std::filesystem::path place = folder / language / "LC_MESSAGES";
  std::filesystem::create_directories(place);
  std::ofstream(place / words::catalogue_file, std::ios::binary) << head << tables[0] << tables[1] << strings;
}

}  // namespace nc::testing

#include "testing/shipped_guidance.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <sstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/embedded.hpp"

namespace nc::guidance::testing {
namespace {

SourceFile& file_named(std::vector<SourceFile>& files, const std::string& name) {
  const auto found = std::find_if(files.begin(), files.end(), [&name](const SourceFile& file) {
    return file.path.size() >= name.size() && file.path.substr(file.path.size() - name.size()) == name;
  });
  REQUIRE(found != files.end());
  return *found;
}

}  // namespace

std::vector<SourceFile> shipped_files() {
  std::vector<SourceFile> files;
  for (const EmbeddedFile& file : embedded_guidance())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  return files;
}

Guidance shipped() {
  LoadedGuidance loaded = parse_guidance(shipped_files());
  INFO(render_diagnostics(loaded.diagnostics));
  REQUIRE(loaded.guidance);
  REQUIRE(loaded.diagnostics.empty());
  return std::move(*loaded.guidance);
}

Guidance first_edition() {
  std::vector<SourceFile> files;
  for (const char* name : {"advice", "decisions", "documents", "resolutions", "scoring", "statements"}) {
    const std::string path =
        fmt::format("{}/tests/guidance/fixtures/first-edition/{}.toml", NEEDLECASE_SOURCE_DIR, name);
    std::ifstream in(path, std::ios::binary);
    files.push_back({path, {std::istreambuf_iterator<char>(in), {}}});
  }
  LoadedGuidance loaded = parse_guidance(files);
  INFO(render_diagnostics(loaded.diagnostics));
  REQUIRE(loaded.guidance);
  return std::move(*loaded.guidance);
}

std::vector<SourceFile> changed_files(const std::string& name, const std::string& from, const std::string& to) {
  std::vector<SourceFile> files = shipped_files();
  std::string& text = file_named(files, name).text;
  const std::size_t at = text.find(from);
  INFO(from << " in " << name);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  return files;
}

std::vector<SourceFile> extended_files(const std::string& name, const std::string& lines) {
  std::vector<SourceFile> files = shipped_files();
  file_named(files, name).text += "\n" + lines;
  return files;
}

std::vector<std::string> faults_in(const std::vector<SourceFile>& files) {
  const LoadedGuidance loaded = parse_guidance(files);
  CHECK(loaded.guidance.has_value() == !has_errors(loaded.diagnostics));
  std::vector<std::string> result;
  for (const Diagnostic& diagnostic : loaded.diagnostics) {
    const std::string& path = diagnostic.place.path;
    result.push_back(
        fmt::format("NC{:04} {} {}", diagnostic.number, path.substr(path.rfind('/') + 1), diagnostic.message));
  }
  return result;
}

Findings findings(std::string_view words) {
  Findings result;
  std::istringstream in{std::string(words)};
  for (std::string word; in >> word;) {
    const std::size_t equals = word.find('=');
    REQUIRE(equals != std::string::npos);
    const std::string key = word.substr(0, equals);
    const std::string value = word.substr(equals + 1);
    if (key == "hours") {
      std::from_chars(value.data(), value.data() + value.size(), result.hours);
    } else if (key == "region") {
      result.regions.insert(parse_region(value).value());
    } else {
      result[parse_finding(key).value()] = parse_finding_value(*parse_finding(key), value).value();
    }
  }
  return result;
}

std::string verdict(const Guidance& guidance, std::string_view words) {
  const Findings found = findings(words);
  const auto invalid = find_invalid(found);
  if (invalid) return "invalid: " + invalid->message;
  const Derivation derivation = derive(guidance, found);
  std::vector<std::string> accepted{std::string(to_text(derivation.key))};
  for (const Urgency urgency : derivation.accepted.members()) {
    if (urgency != derivation.key) accepted.emplace_back(to_text(urgency));
  }
  return fmt::format("{} ({})", fmt::join(accepted, " or "), fmt::join(texts(derivation.deciding), ", "));
}

}  // namespace nc::guidance::testing

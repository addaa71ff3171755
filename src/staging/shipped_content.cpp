#include "staging/shipped_content.hpp"

#include <cassert>
#include <memory>
#include <utility>

#include "cases/parse.hpp"
#include "guidance/load.hpp"
#include "support/embedded.hpp"

namespace nc::staging {
namespace {

guidance::Guidance shipped_guidance() {
  std::vector<guidance::SourceFile> files;
  for (const EmbeddedFile& file : embedded_guidance())
    files.push_back({std::string(file.path), std::string(file.bytes)});
  guidance::LoadedGuidance loaded = guidance::parse_guidance(files);
  assert(loaded.guidance);  // the build of a change that breaks it does not pass its tests
  loaded.guidance->hash = "guidance-hash";
  return std::move(*loaded.guidance);
}

std::vector<cases::Case> shipped_cases(const guidance::Guidance& guidance) {
  std::vector<cases::Case> found;
  for (const EmbeddedFile& file : embedded_cases()) {
    cases::ParsedCase parsed = cases::parse_case(std::string(file.bytes), std::string(file.path), guidance);
    assert(parsed.the_case);
    parsed.the_case->hash = "hash-of-" + parsed.the_case->id.text();
    found.push_back(std::move(*parsed.the_case));
  }
  return found;
}

}  // namespace

library::SharedContent shipped_content() {
  guidance::Guidance guidance = shipped_guidance();
  std::vector<cases::Case> library = shipped_cases(guidance);
  return std::make_shared<library::Content>(library::make_content(std::move(guidance), std::move(library)));
}

}  // namespace nc::staging

#include "cases/parse.hpp"

#include <memory>
#include <utility>

#include "cases/draft.hpp"
#include "support/sha256.hpp"

namespace nc::cases {
namespace {

SourcePlace in_file(SourcePlace place, const std::string& path) {
  if (place.line > 0) place.path = path;
  return place;
}

}  // namespace

ParsedCase parse_case(std::string_view text, const std::string& path, const guidance::Guidance& guidance) {
  Draft draft = read_draft(text, path, guidance);
  ParsedCase parsed;
  parsed.is_other_file = draft.is_other_file;
  parsed.origin.text = std::string(text);
  parsed.origin.id = in_file(draft.places.id, path);
  parsed.origin.twin = in_file(draft.places.twin, path);
  parsed.origin.written_id = draft.the_case.id;
  parsed.origin.written_twin = draft.the_case.twin;
  if (!has_errors(draft.diagnostics)) {
    parsed.the_case = std::move(draft.the_case);
    parsed.the_case->bytes = std::make_shared<const std::string>(text);
    parsed.the_case->hash = sha256_hex(text);
  }
  parsed.diagnostics = std::move(draft.diagnostics);
  return parsed;
}

}  // namespace nc::cases

#include "app/engine/case_file.hpp"

#include "platform/files/file.hpp"
#include "toml/scan.hpp"

namespace nc::app {
namespace {

Result<std::string> load_text(const std::string& path) {
  return platform::load_beginning(path, toml::Limits::enough_bytes);
}

}  // namespace

Result<cases::Draft> load_draft(const std::string& path, const guidance::Guidance& guidance) {
  const auto bytes = load_text(path);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  return cases::read_draft(*bytes, path, guidance);
}

Result<cases::ParsedCase> load_case(const std::string& path, const guidance::Guidance& guidance) {
  const auto bytes = load_text(path);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  return cases::parse_case(*bytes, path, guidance);
}

Result<cases::ParsedCase> load_case_of(const library::CaseSource& source, std::string_view name,
                                       const guidance::Guidance& guidance) {
  const std::string path = library::path_in(source, name);
  for (const EmbeddedFile& file : source.embedded)
    if (file.path == name) return cases::parse_case(file.bytes, path, guidance);
  return load_case(path, guidance);
}

}  // namespace nc::app

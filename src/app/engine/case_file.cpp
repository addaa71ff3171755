#include "app/engine/case_file.hpp"

#include "platform/files/file.hpp"
#include "toml/scan.hpp"

namespace nc::app {

Result<cases::ParsedCase> load_case(const std::string& path, const guidance::Guidance& guidance) {
  const auto bytes = platform::load_beginning(path, toml::Limits::enough_bytes);
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

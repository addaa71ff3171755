#include "library/case_sources.hpp"

namespace nc::library {

CaseSource embedded_source(std::span<const EmbeddedFile> files) {
  return {Owner::program, {}, files, {}};
}

bool is_case_name(const CaseSource& source, std::string_view name) {
  constexpr std::string_view guidance = "guidance/";
  return source.owner != Owner::program || name.substr(0, guidance.size()) != guidance;
}

std::string path_in(const CaseSource& source, std::string_view name) {
  std::string path = source.folder;
  if (!path.empty() && path.back() != '/') path += '/';
  return path += name;
}

std::string_view id_in_name(std::string_view name) {
  name.remove_prefix(name.rfind('/') + 1);
  return name.substr(0, name.rfind('.'));
}

}  // namespace nc::library

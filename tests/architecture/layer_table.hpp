#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nc::architecture {

/// A row of the table of rooms.
struct Layer {
  std::set<std::string> uses;   ///< rooms whose headers it includes, and whose values it names
  std::set<std::string> names;  ///< rooms whose values it names, which reach it through the headers of those it uses
  std::vector<std::string> headers;  ///< patterns of library headers; a final '*' stands for anything
};
using LayerTable = std::map<std::string, Layer>;

/// The table under 'Layers' of docs/architecture.md: rows that begin with a folder in backticks.
LayerTable parse_layer_table(std::string_view markdown);

/// One #include line.
struct Include {
  std::string header;
  bool quoted = false;  ///< "…" rather than <…>
  int line = 0;
};
std::vector<Include> find_includes(std::string_view source);

/// Why a file of `layer` must not include this header, or empty when it may.
std::string find_breach(const LayerTable& table, const std::string& layer, const Include& include);

/// A room named in code: `cases` in `cases::CaseId`.
struct NamedRoom {
  std::string room;
  int line = 0;
};
/// Every room of the table that the code of a source names, comments and literals left out.
std::vector<NamedRoom> find_named_rooms(const LayerTable& table, std::string_view source);

/// Why a file of `layer` must not name a value of this room, or empty when it may.
std::string find_breach(const LayerTable& table, const std::string& layer, const NamedRoom& named);

}  // namespace nc::architecture

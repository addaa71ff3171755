#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace nc::architecture {

/// A row of the table of layers.
struct Layer {
  std::set<std::string> uses;        ///< other layers
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

}  // namespace nc::architecture

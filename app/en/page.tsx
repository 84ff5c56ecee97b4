import { ExplorerEn } from "@/components/explorer-en";
import { explorerProps } from "../explorer-props";

export default function Page() {
  return <ExplorerEn {...explorerProps("en")} />;
}

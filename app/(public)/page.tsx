export default function LandingPage() {
  return <div className="wrap py-10"><h1 className="text-display font-[650]">Show what you decided.</h1></div>;
}
